package dk.roedtraad.element;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Mistake;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Verb;
import dk.roedtraad.shared.Visibility;
import dk.roedtraad.shared.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ManuscriptTest {

    private static final Document DOCUMENT =
            new Document("strategi", "S", DocumentType.STRATEGY, new Bilingual("Strategi", null), null, null, false);
    private static final ElementId CHAPTER = ElementId.derivedFrom("strategi", "kapitel");
    private static final ElementId CLAUSE = ElementId.derivedFrom("strategi", "punkt");
    private static final ElementId OTHER = ElementId.derivedFrom("strategi", "andet");
    private static final ElementId NEW = ElementId.derivedFrom("strategi", "nyt");

    private final List<String> recorded = new ArrayList<>();

    @Test
    void recordsNothingOfADraftThatIsAsItWas() {
        draft().record(this::note);

        assertThat(recorded).isEmpty();
    }

    @Test
    void recordsOneEntryForAWordingInADraft() {
        var draft = draft();
        draft.put(draft.place(CLAUSE).orElseThrow().worded(2));

        draft.record(this::note);

        assertThat(recorded).containsExactly("CHANGED placement strategi-2/" + CLAUSE);
    }

    // [utest->req~drafts~1]
    @Test
    void opensADraftAsACopyOfEveryPlace() {
        opened().record(this::note);

        assertThat(recorded)
                .containsExactly(
                        "ADDED edition strategi-2",
                        "ADDED placement strategi-2/" + CHAPTER,
                        "ADDED placement strategi-2/" + CLAUSE,
                        "ADDED placement strategi-2/" + OTHER);
    }

    @Test
    void leavesRoomBetweenThePlacesOfADraftItOpens() {
        assertThat(opened().makeRoom(CHAPTER)).isBetween(201, 299);
    }

    @Test
    void putsANewElementAtTheEndWithoutMovingOthers() {
        var draft = draft();

        int position = draft.makeRoom(null);
        draft.record(this::note);

        assertThat(position).isGreaterThan(3);
        assertThat(recorded).isEmpty();
    }

    @Test
    void movesOnlyWhatStandsInTheWay() {
        var draft = draft();

        int position = draft.makeRoom(CHAPTER);
        draft.record(this::note);

        assertThat(position).isEqualTo(3);
        assertThat(recorded).containsExactly("CHANGED placement strategi-2/" + OTHER);
    }

    @Test
    void recordsWhatGoesBeforeWhatComes() {
        var draft = draft();
        draft.remove(CLAUSE);
        draft.put(place(NEW, "S-1.1", CHAPTER, 4));

        draft.record(this::note);

        assertThat(recorded)
                .containsExactly("WITHDRAWN placement strategi-2/" + CLAUSE, "ADDED placement strategi-2/" + NEW);
    }

    @Test
    void namesWhatStandsUnderAnElement() {
        assertThat(draft().under(CHAPTER)).extracting(Placement::element).containsExactly(CLAUSE);
    }

    @Test
    void takesAFreeNumber() {
        assertThat(numberRules("S-7")).isEmpty();
    }

    @Test
    void refusesANumberThatStandsInTheEdition() {
        assertThat(numberRules("S-1.1")).containsExactly("numberTaken");
    }

    @Test
    void refusesANumberOfAnotherDocument() {
        assertThat(numberRules("A-1")).containsExactly("numberCode");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(numberRules("punkt 7")).containsExactly("number");
    }

    private List<String> numberRules(String number) {
        var mistakes = new Mistakes();
        draft().newNumber(number, mistakes);
        return rules(mistakes.refused());
    }

    static List<String> rules(Written.Refused refused) {
        return refused.mistakes().stream().map(Mistake::rule).toList();
    }

    private long note(Verb verb, RecordItem item) {
        recorded.add(verb + " " + item.noun() + " " + item.id());
        return recorded.size();
    }

    private static Manuscript draft() {
        return Manuscript.of(DOCUMENT, edition(), places());
    }

    private static Manuscript opened() {
        return Manuscript.opening(DOCUMENT, edition(), places());
    }

    private static List<Placement> places() {
        return List.of(
                place(CHAPTER, "S-1", null, 1), place(CLAUSE, "S-1.1", CHAPTER, 2), place(OTHER, "S-2", null, 3));
    }

    private static Placement place(ElementId element, String number, @Nullable ElementId parent, int position) {
        return new Placement("strategi-2", element, 1, new ElementNumber(number), parent, position, true);
    }

    private static Edition edition() {
        return new Edition(
                "strategi-2",
                "strategi",
                2,
                EditionStatus.DRAFT,
                Visibility.STAFF,
                LocalDate.of(2024, 2, 1),
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
