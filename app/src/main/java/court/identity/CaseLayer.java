package court.identity;

/** The four layers of a case, from what a court's leaders see to what nobody but its author sees. */
public enum CaseLayer {
    /** Nodes, clocks, parties. */
    PROCESS,
    /** 正卷. */
    MAIN,
    /** 副卷: deliberation, committee, drafts, internal papers. */
    SECONDARY,
    /** Opinions sealed by their author. */
    SEALED
}
