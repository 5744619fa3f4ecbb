package dk.roedtraad.shared;

/**
 * What the other features of the record know of an element: enough to link to it, answer it and follow it up.
 *
 * @param id its identity
 * @param document the document that owns it
 * @param edition the newest edition that holds it, public or not
 * @param kind code of its kind
 * @param answerable whether the council answers elements of its kind
 * @param revision ordinal of its wording in that edition
 */
public record ElementRef(
        ElementId id, String document, String edition, String kind, boolean answerable, int revision) {}
