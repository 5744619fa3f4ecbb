package dk.roedtraad.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Documents;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Revision;
import dk.roedtraad.element.Source;
import dk.roedtraad.ingest.ImportingDirectory;
import dk.roedtraad.ingest.ShippedDataSet;
import dk.roedtraad.ingest.SourceFile;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.JournalChain;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Rows;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.Verb;
import dk.roedtraad.startup.Readiness;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The record and its journal in the server: what is loaded, written, imported and refused. */
@ExtendWith(ArquillianExtension.class)
class RecordIT {

    private static final ZoneId TOWN = ZoneId.of("Europe/Copenhagen");
    private static final int WRITERS = 8;
    private static final int CHANGES = 20;

    @Inject
    private Journal journal;

    @Inject
    private RecordRows rows;

    @Inject
    private Writing writing;

    @Inject
    private ImportingDirectory importing;

    @Inject
    private Documents documents;

    @Inject
    private Elements elements;

    @Inject
    private Readiness readiness;

    @Deployment
    static WebArchive war() {
        return TestedWar.with(RecordIT.class, Writing.class, Awaiting.class, ExampleFiles.class);
    }

    @BeforeEach
    void waitForReadiness() {
        Awaiting.until(readiness::isReady);
    }

    @Test
    void showsTheDocumentsOfTheDemo() {
        assertThat(documents.all(Sight.PUBLIC))
                .extracting(Document::id)
                .contains("borgersamling", "naestvedstrategien");
    }

    @Test
    void numbersEntriesWithoutAGapFromOneToTheHead() {
        assertThat(entries())
                .extracting(JournalEntry::sequence)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, head()).boxed().toList());
    }

    @Test
    void chainsAllEntriesByHashAndTime() {
        assertThat(JournalChain.faults(entries())).isEmpty();
    }

    @Test
    void endsTheJournalWhereItsHeadSays() {
        var all = entries();

        assertThat(all.get(all.size() - 1).checkpoint()).isEqualTo(journal.head());
    }

    // [itest->req~replay~1]
    @Test
    void marksWhatItLoadedAsReplayedWithTheTrueTimeBeside() {
        var now = Instant.now();

        assertThat(entries()).filteredOn(JournalEntry::replayed).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.loadedAt()).isBetween(now.minusSeconds(3600), now);
            assertThat(entry.recordedAt()).isBefore(entry.loadedAt());
        });
    }

    @Test
    void recordsAnEditionOfTheDemoOnItsOwnDate() {
        var adopted =
                documents.edition(Sight.PUBLIC, "naestvedstrategien-vedtaget").orElseThrow();

        assertThat(entries())
                .filteredOn(entry -> entry.subject().equals("edition:" + adopted.id()))
                .first()
                .extracting(entry -> LocalDate.ofInstant(entry.recordedAt(), TOWN))
                .isEqualTo(adopted.date());
    }

    // [itest->req~append-only-journal~1]
    @Test
    void refusesToChangeAJournalEntry() {
        assertThatThrownBy(() -> writing.run("update journal set role = 'nobody' where sequence = 1"))
                .hasMessageContaining("append-only");
    }

    // [itest->req~append-only-journal~1]
    @Test
    void refusesToRemoveAJournalEntry() {
        assertThatThrownBy(() -> writing.run("delete from journal where sequence = 1"))
                .hasMessageContaining("append-only");
    }

    // [itest->req~append-only-journal~1]
    @Test
    void refusesToEmptyTheJournal() {
        assertThatThrownBy(() -> writing.run("truncate journal cascade")).hasMessageContaining("append-only");
    }

    // [itest->req~durable-commits~1]
    @Test
    void acknowledgesACommitOnlyWhenItIsOnDisk() {
        assertThatCode(() -> writing.run("""
                        do $$ begin
                            assert current_setting('fsync') = 'on';
                            assert current_setting('synchronous_commit') = 'on';
                            assert current_setting('full_page_writes') = 'on';
                        end $$""")).doesNotThrowAnyException();
    }

    // [itest->req~versioned-rows~1]
    @Test
    void writesOneEntryForAChangeAndClosesTheOldVersion() {
        var source = source();
        long added = writing.write(Verb.ADDED, source);

        long changed = writing.write(Verb.CHANGED, titled(source, "another title"));

        assertThat(changed).isEqualTo(added + 1).isEqualTo(head());
        assertThat(journal.find(changed).orElseThrow())
                .extracting(JournalEntry::type, JournalEntry::subject, JournalEntry::replayed)
                .containsExactly("sourceChanged", "source:" + source.id(), false);
        assertThat(rows.of(Source.class).versions(source.id()))
                .extracting(version -> version.item().title(), Rows.Version::since, Rows.Version::until)
                .containsExactly(tuple(source.title(), added, changed), tuple("another title", changed, Rows.OPEN));
    }

    @Test
    void makesOneTransactionOfTheJournalOfWhatIsBegunTwice() {
        long last = writing.writeBoth(source(), source());

        assertThat(journal.find(last).orElseThrow())
                .extracting(JournalEntry::transaction, JournalEntry::reason)
                .containsExactly(last - 1, "two at once");
    }

    @Test
    void leavesNeitherRowNorEntryNorGapWhenATransactionIsRolledBack() {
        long before = head();
        var source = source();

        writing.writeAndRollBack(Verb.ADDED, source);

        assertThat(rows.of(Source.class).versions(source.id())).isEmpty();
        assertThat(head()).isEqualTo(before);
        assertThat(writing.write(Verb.ADDED, source())).isEqualTo(before + 1);
    }

    // [itest->req~gap-free-order~1]
    @Test
    void keepsOneGapFreeChainWhileEightThreadsWrite() throws Exception {
        long before = head();
        var tasks = new ArrayList<Callable<Void>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            tasks.add(this::writeManyChanges);
        }

        var threads = Executors.newFixedThreadPool(WRITERS);
        for (var done : threads.invokeAll(tasks, 2, TimeUnit.MINUTES)) {
            done.get();
        }
        threads.shutdown();

        assertThat(head()).isEqualTo(before + WRITERS * CHANGES);
        assertThat(JournalChain.faults(entries())).isEmpty();
    }

    private Void writeManyChanges() {
        var source = source();
        writing.write(Verb.ADDED, source);
        for (int change = 1; change < CHANGES; change++) {
            writing.write(Verb.CHANGED, titled(source, "title " + change));
        }
        return null;
    }

    // [itest->req~same-files-twice~1]
    @Test
    void changesNothingWhenTheShippedFilesAreImportedAgain() {
        long before = head();

        var report = importing.importFiles(ShippedDataSet.DEMO.files(), false);

        assertThat(report.lines()).containsExactly("Nothing differs; nothing was written.");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void keepsTheOldWordingWhenAnImportBringsANewOne() {
        var example = ExampleFiles.named("ordlyd", "PO");
        importing.importFiles(example.saying("Kommunen skal.", "staff"), false);

        var report = importing.importFiles(example.saying("Kommunen bør.", "staff"), false);

        assertThat(report.lines()).contains("1 revision added", "1 placement changed");
        assertThat(List.of(wording(example, 1), wording(example, 2)))
                .containsExactly("Kommunen skal.", "Kommunen bør.");
    }

    private String wording(ExampleFiles example, int ordinal) {
        return rows.of(Revision.class)
                .current(Revision.id(example.clause(), ordinal))
                .orElseThrow()
                .text();
    }

    // [itest->req~all-or-nothing~1]
    @Test
    void writesNothingWhenOneOfTheFilesIsBroken() {
        long before = head();
        var files = new ArrayList<>(ExampleFiles.named("halvt", "PH").saying("Kommunen skal.", "staff"));
        files.add(new SourceFile("z-broken.yaml", "links:\n  - from: nowhere/at-all\n"));

        var report = importing.importFiles(files, false);

        assertThat(report.isRefused()).isTrue();
        assertThat(head()).isEqualTo(before);
        assertThat(rows.of(Document.class).current("halvt")).isEmpty();
    }

    @Test
    void writesNothingInADryRunButSaysWhatItWould() {
        long before = head();

        var report = importing.importFiles(ExampleFiles.named("proeve", "PP").saying("Kommunen skal.", "staff"), true);

        assertThat(report.changes()).isPositive();
        assertThat(head()).isEqualTo(before);
        assertThat(rows.of(Document.class).current("proeve")).isEmpty();
    }

    @Test
    void findsARenumberedClauseByItsNewNumber() {
        assertThat(elements.numbered(Sight.PUBLIC, new ElementNumber("NS-2.1.3")))
                .extracting(ElementView::id)
                .containsExactly(clause("byggesager"));
    }

    @Test
    void findsNothingInForceUnderANumberThatIsGivenUp() {
        assertThat(elements.numbered(Sight.PUBLIC, new ElementNumber("NS-2.1.4")))
                .isEmpty();
    }

    // [itest->req~lasting-addresses~1]
    @Test
    void findsARenumberedClauseByItsOldNumber() {
        assertThat(elements.formerlyNumbered(Sight.PUBLIC, new ElementNumber("NS-2.1.4")))
                .extracting(ElementView::id)
                .containsExactly(clause("byggesager"));
    }

    @Test
    void findsEverythingThatEverHadANumberTheNewestFirst() {
        assertThat(elements.formerlyNumbered(Sight.PUBLIC, new ElementNumber("NS-4.2")))
                .extracting(ElementView::id)
                .containsExactly(clause("maal-unges-stemme"), clause("maal-arbejdsliv"));
    }

    private static ElementId clause(String key) {
        return ElementId.derivedFrom("naestvedstrategien", key);
    }

    private static Source source() {
        return titled(new Source("s" + UUID.randomUUID(), "", null, null, null, null, null), "a title");
    }

    private static Source titled(Source source, String title) {
        return new Source(source.id(), title, null, null, null, null, null);
    }

    private List<JournalEntry> entries() {
        return journal.after(0, Integer.MAX_VALUE);
    }

    private long head() {
        return journal.head().sequence();
    }
}
