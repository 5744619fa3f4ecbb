package dk.roedtraad.ingest;

/**
 * Where something stands in a data directory.
 *
 * @param file path of the file within the directory
 * @param line line in it, from 1
 */
public record Place(String file, int line) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
