package court.casefile.model;

import court.kernel.PartyId;

/**
 * A party of a case.
 *
 * @param abroad has no domicile in the territory, which lengthens its periods (CPL art. 285, 286)
 */
public record Party(PartyId id, Side side, String name, boolean abroad) {
    /** On which side a party stands. */
    public enum Side {
        PLAINTIFF,
        DEFENDANT,
        THIRD_PARTY
    }

    /** Whoever must be served with the complaint and may answer. */
    public boolean respondent() {
        return side != Side.PLAINTIFF;
    }
}
