package dk.roedtraad.trace.rewording;

/**
 * A word or phrase as the rules see it.
 *
 * @param kind what it is
 * @param key the same for whatever means the same
 * @param value how strong, on its kind's scale
 * @param surface how it stands in the text
 * @param place where it stands
 */
record Unit(Kind kind, String key, double value, String surface, Place place) {

    /** What stands before a noun or its adjective. */
    enum Determiner {
        NONE,
        /** En, et. */
        ONE,
        /** Den, det. */
        THE_ONE,
        /** De. */
        THE_SEVERAL
    }

    /**
     * Where a unit stands.
     *
     * @param sentence the number of its sentence
     * @param afterComma whether a comma or the like stands before it
     * @param determiner what stands before it
     */
    record Place(int sentence, boolean afterComma, Determiner determiner) {

        boolean article() {
            return determiner == Determiner.ONE;
        }

        boolean definite() {
            return determiner == Determiner.THE_ONE || determiner == Determiner.THE_SEVERAL;
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }

    Unit withKey(String other) {
        return new Unit(kind, other, value, surface, place);
    }

    Unit withKind(Kind other) {
        return new Unit(other, key, value, surface, place);
    }

    Unit withValue(double other) {
        return new Unit(kind, key, other, surface, place);
    }

    Unit withArticle() {
        return new Unit(kind, key, value, surface, new Place(place.sentence(), place.afterComma(), Determiner.ONE));
    }
}
