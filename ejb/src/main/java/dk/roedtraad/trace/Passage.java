package dk.roedtraad.trace;

import dk.roedtraad.shared.Texts;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of the later element that a link rests on, found again by what stands around them.
 *
 * @param quote the words
 * @param prefix what stands before them
 * @param suffix what stands after them
 */
public record Passage(
        String quote, @Nullable String prefix, @Nullable String suffix) {

    /** The first of its parts that does not occur in those words; white space does not count. */
    public Optional<String> missingFrom(String words) {
        var spaced = Texts.spaced(words);
        return Stream.of(Optional.of(quote), Optional.ofNullable(prefix), Optional.ofNullable(suffix))
                .flatMap(Optional::stream)
                .filter(part -> !spaced.contains(Texts.spaced(part)))
                .findFirst();
    }
}
