package vn.doithoai.nomination;

/** How far it is with somebody named (tình trạng người được cử). */
public enum NomineeState {
    /** Named, the office hasn't decided. */
    PROPOSED,
    /** In the list of guests. */
    INVITED,
    /** The office doesn't invite the person, and has told why. */
    REFUSED,
    /** Taken back by those who named the person. */
    WITHDRAWN;

    /** Takes one of the quota's seats. */
    public boolean isCounted() {
        return this == PROPOSED || this == INVITED;
    }
}
