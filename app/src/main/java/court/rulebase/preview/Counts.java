package court.rulebase.preview;

/**
 * What was counted so far under both releases.
 *
 * @param unanswered subjects that the release in force has an answer for and the other has none
 * @param duties notices and tasks that only the release that is tried calls for
 */
record Counts(RuleCounts now, RuleCounts next, long unanswered, long duties) {
    static Counts none() {
        return new Counts(RuleCounts.none(), RuleCounts.none(), 0, 0);
    }

    Counts plus(long moreUnanswered, long moreDuties) {
        return new Counts(now, next, unanswered + moreUnanswered, duties + moreDuties);
    }
}
