package dk.roedtraad.web.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Source;
import dk.roedtraad.element.Theme;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.shared.Bilingual;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NomenclaturesTest {
    private final Nomenclatures nomenclatures = new Nomenclatures();
    private Checkpoint head = new Checkpoint(1, "a");
    private String title = "before";
    private int readings;

    @BeforeEach
    void setUp() {
        nomenclatures.journal = journal();
        nomenclatures.vocabulary = new SomeVocabulary();
    }

    @Test
    void readsOnceWhileTheRecordStandsStill() {
        title();
        title();
        assertThat(readings).isOne();
    }

    @Test
    void tellsWhatStandsFromTheMomentOfACommit() {
        title();
        title = "after";
        head = new Checkpoint(2, "b");
        assertThat(title()).isEqualTo("after");
    }

    @Test
    void forgetsWhatWasReadInAHistoryThatWasRolledBack() {
        head = new Checkpoint(2, "rolled back");
        title();
        title = "after";
        head = new Checkpoint(2, "committed");
        assertThat(title()).isEqualTo("after");
    }

    @Test
    void keepsThatSomethingIsUnknown() {
        nomenclatures.now().source("unknown");
        nomenclatures.now().source("unknown");
        assertThat(readings).isOne();
    }

    private String title() {
        return nomenclatures.now().source("known").orElseThrow().title();
    }

    /** A journal that says where it ends and nothing else. */
    private Journal journal() {
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (self, method, arguments) -> {
                    if (method.getName().equals("head")) {
                        return head;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private final class SomeVocabulary implements Vocabulary {
        @Override
        public List<Kind> kinds() {
            return List.of();
        }

        @Override
        public List<Theme> themes() {
            return List.of(new Theme("unge", new Bilingual("Unge", null), 1));
        }

        @Override
        public Optional<Source> source(String id) {
            readings++;
            return id.equals("known")
                    ? Optional.of(new Source(id, title, null, null, null, null, null))
                    : Optional.empty();
        }
    }
}
