package dk.roedtraad.tracing;

/**
 * Where something was written.
 *
 * @param file path as it was given
 * @param line line in it, from 1
 */
public record Position(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
