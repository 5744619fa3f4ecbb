package dk.roedtraad.incontainer;

import static dk.roedtraad.incontainer.Workshop.OFFICER;
import static dk.roedtraad.incontainer.Workshop.PLANNER;
import static dk.roedtraad.incontainer.Workshop.PUBLISHER;
import static dk.roedtraad.incontainer.Workshop.WHY;
import static dk.roedtraad.incontainer.Workshop.done;
import static dk.roedtraad.incontainer.Workshop.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.element.AddingElement;
import dk.roedtraad.element.EditionStatus;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.PublishEdition;
import dk.roedtraad.element.PublishingEdition;
import dk.roedtraad.element.RenumberElement;
import dk.roedtraad.element.RenumberingElement;
import dk.roedtraad.element.RevisingElement;
import dk.roedtraad.element.WithdrawElement;
import dk.roedtraad.element.WithdrawingElement;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Mistake;
import dk.roedtraad.shared.NotAllowedException;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.StaleVersionException;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.shared.Versions;
import dk.roedtraad.shared.Written;
import dk.roedtraad.startup.Readiness;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The use cases on documents: what each writes into record and journal, and what it refuses. */
abstract class DocumentUseCases {

    @Inject
    protected Workshop workshop;

    @Inject
    protected Versions versions;

    @Inject
    protected Journal journal;

    @Inject
    private AddingElement adding;

    @Inject
    private RevisingElement revising;

    @Inject
    private RenumberingElement renumbering;

    @Inject
    private WithdrawingElement withdrawing;

    @Inject
    private PublishingEdition publishing;

    @Inject
    private Elements elements;

    @Inject
    private Readiness readiness;

    @BeforeEach
    void waitForReadiness() {
        Awaiting.until(readiness::isReady);
    }

    @Test
    void addsAnElementAsTheLastUnderItsParent() {
        var document = workshop.published();

        var added = workshop.add(document, "clause", "tre", id(document, "kapitel"));

        var place = workshop.place(document, added);
        assertThat(place.parent()).isEqualTo(id(document, "kapitel"));
        assertThat(place.position())
                .isGreaterThan(workshop.place(document, id(document, "to")).position());
        assertThat(place.example()).isFalse();
    }

    @Test
    void makesAKeyOfTheTitleThatTheDocumentHasNotUsed() {
        var document = workshop.document();
        done(adding.add(PLANNER, Workshop.addition(document, "clause", null, null)));

        var second = done(adding.add(PLANNER, Workshop.addition(document, "clause", null, null)));

        assertThat(second.id()).isEqualTo(id(document, "punkt-null-2").value());
    }

    @Test
    void refusesAnAdditionForEveryMistakeAtOnce() {
        var document = workshop.published();

        var written = adding.add(
                PLANNER, Workshop.addition(document, "kvadrat", "et", ElementId.derivedFrom("andet", "sted")));

        assertThat(rules(written)).containsExactlyInAnyOrder("notFound", "keyTaken", "parentNotThere");
    }

    @Test
    void opensADraftOnceWithAllPlaces() {
        var document = workshop.published();
        var published = workshop.newest(document);
        workshop.reword(id(document, "et"), "Nye ord.");
        long before = head();

        workshop.reword(id(document, "to"), "Andre ord.");

        assertThat(workshop.newest(document).position()).isEqualTo(published.position() + 1);
        assertThat(workshop.newest(document).status()).isEqualTo(EditionStatus.DRAFT);
        assertThat(journal.after(before, 100))
                .extracting(JournalEntry::type)
                .containsExactly("revisionAdded", "placementChanged");
    }

    // [itest->req~drafts~1]
    @Test
    void showsANewWordingToStaffAtOnceAndToThePublicOncePublished() {
        var document = workshop.published();
        var element = id(document, "et");
        workshop.reword(element, "Nye ord.");
        assertThat(texts(element)).containsExactly("Nye ord.", "Ordene i et.");

        done(workshop.publish(document));

        assertThat(texts(element)).containsExactly("Nye ord.", "Nye ord.");
    }

    private List<String> texts(ElementId element) {
        return Stream.of(Sight.STAFF, Sight.PUBLIC)
                .map(sight ->
                        elements.find(sight, element).map(ElementView::text).orElse("–"))
                .toList();
    }

    // [itest->req~use-cases~1]
    @Test
    void keepsTheReasonInTheJournal() {
        var document = workshop.published();
        long before = head();

        workshop.reword(id(document, "et"), "Nye ord.");

        assertThat(journal.after(before, 100))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.reason()).isEqualTo(WHY))
                .allSatisfy(entry -> assertThat(entry.role()).isEqualTo("planner"));
    }

    @Test
    void takesEarlierWordsForTheEarlierWording() {
        var document = workshop.published();
        var element = id(document, "et");
        workshop.reword(element, "Nye ord.");

        workshop.reword(element, "Ordene  i\net.");

        assertThat(workshop.place(document, element).revision()).isEqualTo(1);
    }

    @Test
    void refusesWordsThatSayTheSame() {
        var document = workshop.published();

        assertThat(rules(workshop.reword(id(document, "et"), " Ordene i et.\r\n")))
                .containsExactly("nothingDiffers");
    }

    @Test
    void writesNothingOfARefusedWording() {
        var document = workshop.published();
        long before = head();

        workshop.reword(id(document, "et"), "Ordene i et.");

        assertThat(head()).isEqualTo(before);
        assertThat(workshop.newest(document).isPublic()).isTrue();
    }

    // [itest->req~versions~1]
    @Test
    void refusesAWriterWhoHasNotSeenTheNewest() {
        var document = workshop.published();
        var element = id(document, "et");
        long seen = versions.of(element);
        workshop.reword(element, "Nye ord.");

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> revising.revise(PLANNER, Workshop.rewording(element, seen, "Egne ord.")))
                .returns(versions.of(element), StaleVersionException::current);
    }

    @Test
    void renumbersInTheDraft() {
        var document = workshop.published();
        var element = id(document, "et");
        var number = document.code() + "-7";

        done(renumber(element, number));

        assertThat(workshop.place(document, element).number()).hasToString(number);
    }

    @Test
    void refusesANumberThatAnotherElementHas() {
        var document = workshop.published();
        done(renumber(id(document, "et"), document.code() + "-7"));

        assertThat(rules(renumber(id(document, "to"), document.code() + "-7"))).containsExactly("numberTaken");
    }

    private Written renumber(ElementId element, String number) {
        return renumbering.renumber(PLANNER, new RenumberElement(element, versions.of(element), number, WHY));
    }

    @Test
    void withdrawsAnElementThatStaysWhereItWasPublic() {
        var document = workshop.published();
        var element = id(document, "et");

        done(withdraw(element, WHY));

        assertThat(rules(workshop.reword(element, "Nye ord."))).containsExactly("notInNewestEdition");
        assertThat(elements.find(Sight.PUBLIC, element)).isPresent();
    }

    @Test
    void namesWhatStandsUnderAnElementItDoesNotWithdraw() {
        var document = workshop.published();

        assertThat(withdraw(id(document, "kapitel"), "Kort."))
                .isEqualTo(new Written.Refused(List.of(
                        Mistake.in("reason", "shortest", "10"),
                        Mistake.in("element", "childrenStand", "Punkt et, Punkt to"))));
    }

    private Written withdraw(ElementId element, String reason) {
        return withdrawing.withdraw(PLANNER, new WithdrawElement(element, versions.of(element), reason));
    }

    @Test
    void publishesOnlyTheNewestEdition() {
        var document = workshop.published();
        var older = workshop.newest(document);
        workshop.reword(id(document, "et"), "Nye ord.");

        var written = publishing.publish(
                PUBLISHER,
                new PublishEdition(
                        older.id(),
                        versions.of("edition:" + older.id()),
                        EditionStatus.CANCELLED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        WHY));

        assertThat(rules(written)).containsExactly("editionNotNewest");
    }

    @Test
    void letsNobodyChangeWhatTheirRoleMayNot() {
        var document = workshop.published();

        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> adding.add(OFFICER, Workshop.addition(document, "clause", "tre", null)));
    }

    @Test
    void knowsNoElementThatThereIsNot() {
        assertThatExceptionOfType(UnknownItemException.class)
                .isThrownBy(() -> withdraw(ElementId.derivedFrom("intet", "sted"), WHY));
    }

    static List<String> rules(Written written) {
        return written instanceof Written.Refused refused
                ? refused.mistakes().stream().map(Mistake::rule).toList()
                : List.of(written.toString());
    }

    protected long head() {
        return journal.head().sequence();
    }
}
