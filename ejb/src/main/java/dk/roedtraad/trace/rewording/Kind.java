package dk.roedtraad.trace.rewording;

/** What a unit of a text is to the rules. */
enum Kind {
    /** How binding: skal, bør, kan, arbejder for. */
    COMMITMENT,
    /** A verb that promises more or less: sikre, fremme. */
    DUTY,
    /** A reservation: så vidt muligt, hvis. */
    HEDGE,
    /** How much of all: alle, de fleste, nogle. */
    QUANTITY,
    /** What stands before a number: mindst, op til, cirka. */
    BOUND,
    /** A time that binds nobody: på sigt, løbende. */
    VAGUE,
    NEGATION,
    NUMBER,
    MONEY,
    /** A day, a year, a deadline, a length of time or a rhythm. */
    DATE,
    ACTOR,
    /** A place word behind a preposition of place. */
    PLACE,
    /** A quarter, wherever it stands in the sentence. */
    AREA,
    DIRECTION,
    NAME,
    PREPOSITION,
    CONJUNCTION,
    WORD;

    /** Whether it is compared letter by letter, its forms allowed for. */
    boolean isWord() {
        return this == WORD || this == NAME || isActorOrPlace();
    }

    /** Whether it says something of its own. */
    boolean isContent() {
        return isWord() || this == DUTY;
    }

    /** Whether it says who or where. */
    boolean saysWhoOrWhere() {
        return this == NAME || isActorOrPlace();
    }

    private boolean isActorOrPlace() {
        return this == ACTOR || this == PLACE || this == AREA || this == DIRECTION;
    }
}
