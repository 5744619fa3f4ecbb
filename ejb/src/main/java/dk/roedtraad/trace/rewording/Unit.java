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

    /**
     * Where a unit stands.
     *
     * @param sentence the number of its sentence
     * @param afterComma whether a comma or the like stands before it
     * @param article whether "en" or "et" stands before it
     * @param definite whether "den", "det" or "de" stands before it
     */
    record Place(int sentence, boolean afterComma, boolean article, boolean definite) {}

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
        var there = new Place(place.sentence(), place.afterComma(), true, place.definite());
        return new Unit(kind, key, value, surface, there);
    }
}
