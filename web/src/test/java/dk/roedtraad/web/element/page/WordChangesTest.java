package dk.roedtraad.web.element.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordChangesTest {
    @Test
    void keepsWhatIsTheSame() {
        assertThat(changes("en sti langs åen", "en sti langs åen")).isEqualTo("en sti langs åen");
    }

    @Test
    void marksAWordThatWasReplaced() {
        assertThat(changes("en sti på 4 km frem", "en sti på 2 km frem")).isEqualTo("en sti på -[4] +[2] km frem");
    }

    @Test
    void marksWhatWasAdded() {
        assertThat(changes("", "helt ny")).isEqualTo("+[helt ny]");
    }

    @Test
    void marksWhatWasTakenAway() {
        assertThat(changes("skal bygges nu", "skal bygges")).isEqualTo("skal bygges -[nu]");
    }

    private static String changes(String before, String after) {
        return WordChanges.between(before, after).stream()
                .map(piece -> switch (piece.fate()) {
                    case KEPT -> piece.text();
                    case ADDED -> "+[" + piece.text() + "]";
                    case REMOVED -> "-[" + piece.text() + "]";
                })
                .collect(Collectors.joining(" "));
    }
}
