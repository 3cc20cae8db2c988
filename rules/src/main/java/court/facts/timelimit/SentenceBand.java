package court.facts.timelimit;

import court.facts.Term;

/** The punishment that is possible, where a criminal limit depends on it. */
@Term("可能判处刑罚")
public enum SentenceBand {
    @Term("一年以下")
    UP_TO_ONE_YEAR,
    @Term("超过一年至三年")
    OVER_ONE_YEAR,
    @Term("超过三年")
    OVER_THREE_YEARS
}
