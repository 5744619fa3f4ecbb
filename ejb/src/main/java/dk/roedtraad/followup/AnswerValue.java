package dk.roedtraad.followup;

/** What a body said to a recommendation or initiative (svar). An axis of its own: it says nothing of what was done. */
public enum AnswerValue {
    /** Nothing is recorded. */
    NOT_ANSWERED,
    /** It will be followed. */
    ACCEPTED,
    /** A part of it will be followed; the reason says which. */
    PARTLY_ACCEPTED,
    /** It was being done before it was recommended. */
    ALREADY_UNDER_WAY,
    /** It is for another body or process; the reason says which. */
    REFERRED,
    /** It will not be followed; the reason says why. */
    NOT_ADOPTED,
    /** The municipality may not decide it; the reason says who may. */
    OUTSIDE_REMIT;

    /** Whether the answer means nothing without a reason. */
    public boolean needsReason() {
        return this == PARTLY_ACCEPTED || this == REFERRED || this == NOT_ADOPTED || this == OUTSIDE_REMIT;
    }
}
