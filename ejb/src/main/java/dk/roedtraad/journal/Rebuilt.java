package dk.roedtraad.journal;

/**
 * Said when a projection was filled from the beginning and is whole again.
 *
 * @param projection its name
 */
public record Rebuilt(String projection) {}
