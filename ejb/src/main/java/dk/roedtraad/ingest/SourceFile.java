package dk.roedtraad.ingest;

/**
 * A file of a data directory.
 *
 * @param name its path within the directory, with slashes
 * @param text its content
 */
public record SourceFile(String name, String text) {}
