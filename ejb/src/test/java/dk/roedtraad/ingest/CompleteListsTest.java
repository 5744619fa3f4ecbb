package dk.roedtraad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.element.Element;
import dk.roedtraad.followup.Answer;
import dk.roedtraad.ingest.yaml.YamlFormat;
import dk.roedtraad.trace.TraceLink;
import java.util.List;
import org.junit.jupiter.api.Test;

// [utest->req~completeness-claims~1]
/** An import withdraws what its files claim to hold completely, and nothing else. */
class CompleteListsTest {

    private static final String STRATEGY = """
            documents:
              - id: strategi
                code: S
                type: strategy
                title: {da: Strategi}
                editions:
                  - id: forslag
                    status: proposal
                    visibility: public
                    date: 2023-08-29
                    items:
                      - {key: kollegium, kind: clause, number: S-1, title: {da: Kollegium}, text: Næstved Kommune vil bygge.}
            """;

    private static RecordState settled(RecordState known, String text) {
        var problems = new Problems();
        var directory = new YamlFormat().read(List.of(new SourceFile("data.yaml", text)), problems);
        return ImportingDirectory.settle(directory, new Settled(known.copy(), problems))
                .wanted();
    }

    private static RecordState known() {
        return settled(new RecordState(), BrokenDirectoryTest.SOUND);
    }

    @Test
    void keepsTheLinksOfADocumentWhereNoFileListsLinks() {
        assertThat(settled(known(), STRATEGY).all(TraceLink.class)).hasSize(1);
    }

    @Test
    void withdrawsALinkThatAListNoLongerHas() {
        assertThat(settled(known(), STRATEGY + "links: []\n").all(TraceLink.class))
                .isEmpty();
    }

    @Test
    void keepsTheAnswersToADocumentThatTheFilesDoNotName() {
        assertThat(settled(known(), STRATEGY + "answers: []\n").all(Answer.class))
                .hasSize(1);
    }

    @Test
    void withdrawsAnElementThatItsDocumentNoLongerHas() {
        var other = STRATEGY.replace("kollegium", "bibliotek");

        assertThat(settled(known(), other).all(Element.class))
                .filteredOn(element -> element.document().equals("strategi"))
                .hasSize(1);
    }
}
