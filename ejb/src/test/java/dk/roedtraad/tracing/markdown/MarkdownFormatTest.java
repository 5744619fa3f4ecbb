package dk.roedtraad.tracing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.tracing.ItemStatus;
import dk.roedtraad.tracing.ReadingPaths;
import dk.roedtraad.tracing.Specification;
import dk.roedtraad.tracing.SpecificationItem;
import dk.roedtraad.tracing.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownFormatTest {

    @TempDir
    Path folder;

    @Test
    void readsAnItemWithAllItsParts() throws IOException {
        var item = onlyItem("""
                ### Opening hours
                `req~opening-hours~2`

                Open on Sundays.

                Rationale:

                People work.

                Comment:

                Since 2024.

                Status: proposed

                Covers:

                * [Service](#service)
                * `feat~service~1`

                Depends:

                - req~staff~1

                Needs: dsn, utest

                Tags: summer, town
                """);

        assertThat(item.id()).hasToString("req~opening-hours~2");
        assertThat(item.wording())
                .isEqualTo(new Wording(
                        "Opening hours", "Open on Sundays.", "People work.", "Since 2024.\n\nStatus: proposed"));
        assertThat(item.covers()).hasToString("[feat~service~1]");
        assertThat(item.dependsOn()).hasToString("[req~staff~1]");
        assertThat(item.needs()).containsExactly("dsn", "utest");
        assertThat(item.tags()).containsExactly("summer", "town");
        assertThat(item.position().line()).isEqualTo(2);
    }

    @Test
    void readsAStatusBeforeTheText() throws IOException {
        assertThat(onlyItem("req~a~1\n\nStatus: draft\n").status()).isEqualTo(ItemStatus.DRAFT);
    }

    @Test
    void readsListsOfNeedsAndTags() throws IOException {
        var item = onlyItem("req~a~1\nNeeds:\n * dsn\n * the `impl`\nTags:\n- one, two\n- three\n");

        assertThat(item.needs()).containsExactly("dsn", "impl");
        assertThat(item.tags()).containsExactly("one", "two", "three");
    }

    @Test
    void readsAnUnderlinedTitle() throws IOException {
        assertThat(onlyItem("Opening hours\n-------------\n\nreq~a~1\n")
                        .wording()
                        .title())
                .isEqualTo("Opening hours");
    }

    @Test
    void readsANoteThatHandsOn() throws IOException {
        var item = onlyItem("Nothing for us: `arch --> dsn, impl : req~a~3`\n");

        assertThat(item.id()).hasToString("arch~a~3");
        assertThat(item.covers()).hasToString("[req~a~3]");
        assertThat(item.needs()).containsExactly("dsn", "impl");
        assertThat(item.forwards()).isTrue();
    }

    @Test
    void readsNothingInCode() throws IOException {
        assertThat(read("```\nreq~a~1\n```\n").items()).isEmpty();
    }

    @Test
    void readsNothingWhereReadingIsSwitchedOff() throws IOException {
        assertThat(read("<!-- oft:off -->\nreq~a~1\n<!-- oft:on -->\n\nreq~b~1\n")
                        .items())
                .extracting(item -> item.id().name())
                .containsExactly("b");
    }

    @Test
    void readsTagsInComments() throws IOException {
        assertThat(onlyItem("<!-- ⟦utest~own~1->req~a~1⟧ -->\n"
                                .replace('⟦', '[')
                                .replace('⟧', ']'))
                        .id())
                .hasToString("utest~own~1");
    }

    @Test
    void refusesARevisionTooLargeWithFileAndLine() throws IOException {
        assertThat(read("\nreq~a~99999999999\n").problems().get(0)).startsWith(file() + ":2: ");
    }

    private Path file() {
        return folder.resolve("spec.md");
    }

    private SpecificationItem onlyItem(String text) throws IOException {
        var items = read(text).items();
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private Specification read(String text) throws IOException {
        Files.writeString(file(), text);
        return new ReadingPaths(List.of(new MarkdownFormat())).read(List.of(file()));
    }
}
