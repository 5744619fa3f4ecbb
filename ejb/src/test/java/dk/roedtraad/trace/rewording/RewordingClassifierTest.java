package dk.roedtraad.trace.rewording;

import static dk.roedtraad.trace.rewording.RewordingClass.EDITORIAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.trace.rewording.Rewording.Difference;
import dk.roedtraad.trace.rewording.RewordingCorpus.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

// [utest->req~rewording-classes~1]
class RewordingClassifierTest {

    private final List<Example> corpus = RewordingCorpus.all();
    private final ConfusionMatrix matrix = new ConfusionMatrix();

    RewordingClassifierTest() throws IOException {
        corpus.forEach(example -> matrix.count(example.label(), example.called()));
    }

    @Test
    void callsNoChangeOfMeaningEditorial() {
        assertThat(corpus)
                .filteredOn(example -> example.label().changesMeaning() && example.called() == EDITORIAL)
                .isEmpty();
    }

    @Test
    void callsAtMostATenthOfTheEditorialAnythingElse() {
        int editorial = matrix.labelled(EDITORIAL);

        assertThat(editorial).isGreaterThanOrEqualTo(100);
        assertThat(matrix.of(EDITORIAL, EDITORIAL)).isGreaterThanOrEqualTo((int) Math.ceil(editorial * 0.9));
    }

    @Test
    void callsNearlyAllByTheirName() {
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(300);
        assertThat((double) matrix.right() / matrix.all()).isGreaterThan(0.97);
    }

    @Test
    void hasExamplesOfEveryClass() {
        assertThat(RewordingClass.values()).allMatch(label -> matrix.labelled(label) >= 20);
        assertThat(corpus).extracting(Example::id).doesNotHaveDuplicates();
    }

    @Test
    void isDescribedWithItsMatrix() throws IOException {
        assertThat(Files.readString(Path.of("../docs/rewordings.md"))).contains(matrix.table());
    }

    @Test
    void namesEveryRuleInTheDocs() throws IOException {
        assertThat(Files.readString(Path.of("../docs/rewordings.md"))).contains(RewordingClassifier.rules());
    }

    @Test
    void tellsWhichWordsDiffer() {
        var rewording =
                RewordingClassifier.classify("Kommunen skal bygge 50 boliger.", "Kommunen kan bygge 40 boliger.");

        assertThat(rewording.differences())
                .containsExactly(
                        new Difference("skal", "kan", RewordingClass.WEAKENING),
                        new Difference("50", "40", RewordingClass.NUMBER));
        assertThat(rewording.all()).containsExactly(RewordingClass.WEAKENING, RewordingClass.NUMBER);
        assertThat(rewording.rules()).containsExactly("a weaker verb of duty", "another number");
    }

    @Test
    void findsNothingBetweenATextAndItself() {
        assertThat(RewordingClassifier.classify("Byen", "Byen").differences()).isEmpty();
    }

    @Test
    void judgesEmptyTexts() {
        assertThat(RewordingClassifier.classify("", "Der bygges.").rewordingClass())
                .isEqualTo(RewordingClass.ADDED);
        assertThat(RewordingClassifier.classify("Der bygges.", "").rewordingClass())
                .isEqualTo(RewordingClass.REMOVED);
        assertThat(RewordingClassifier.classify("", " . ").rewordingClass()).isEqualTo(EDITORIAL);
    }

    @Test
    void callsMutationsOfTheShippedTextsByTheirName() throws IOException {
        var wrong = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (String text : ShippedTexts.all()) {
            for (Mutation mutation : Mutation.ALL) {
                String mutant = mutation.of(text);
                if (!mutant.equals(text) && seen.add(text + mutant)) {
                    judge(mutation, text, mutant, wrong);
                }
            }
        }

        assertThat(seen).hasSizeGreaterThan(1500);
        assertThat(wrong).hasSizeLessThan(seen.size() / 100);
        assertThat(wrong).noneMatch(line -> line.startsWith("EDITORIAL"));
    }

    private static void judge(Mutation mutation, String text, String mutant, List<String> wrong) {
        RewordingClass called = RewordingClassifier.classify(text, mutant).rewordingClass();
        if (!mutation.allowed().contains(called)) {
            wrong.add(called + ": " + mutation.name() + ": " + mutant);
        }
    }
}
