package dk.roedtraad.trace.rewording;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Rewordings made up for these tests, each with the class it must be called. */
final class RewordingCorpus {

    private RewordingCorpus() {}

    /**
     * A labelled rewording.
     *
     * @param id its name in the corpus
     * @param before the old text
     * @param after the new text
     * @param label what it must be called
     */
    record Example(String id, String before, String after, RewordingClass label) {

        RewordingClass called() {
            return RewordingClassifier.classify(before, after).rewordingClass();
        }
    }

    static List<Example> all() throws IOException {
        try (InputStream stream = requireNonNull(RewordingCorpus.class.getResourceAsStream("rewordings.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(RewordingCorpus::example)
                    .toList();
        }
    }

    private static Example example(String[] columns) {
        return new Example(
                columns[0], columns[1], columns[2], RewordingClass.valueOf(columns[3].toUpperCase(Locale.ROOT)));
    }
}
