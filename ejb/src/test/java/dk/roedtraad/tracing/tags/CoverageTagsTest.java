package dk.roedtraad.tracing.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.tracing.Specification;
import dk.roedtraad.tracing.SpecificationItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTagsTest {

    @Test
    void makesAnItemOfATag() {
        var item = read("// ⟦impl->dsn~a~1⟧").get(0);

        assertThat(item.id().toString()).matches("impl~a-\\d+~0");
        assertThat(item.covers()).hasToString("[dsn~a~1]");
    }

    @Test
    void makesAnItemOfEachIdInATag() {
        assertThat(read("⟦impl -> dsn~a~1, dsn~b~2⟧"))
                .extracting(item -> item.covers().toString())
                .containsExactly("[dsn~a~1]", "[dsn~b~2]");
    }

    @Test
    void makesOneItemOfATagWithANameOfItsOwn() {
        assertThat(read("⟦impl~own~3->dsn~a~1,dsn~b~2⟧"))
                .extracting(item -> item.id() + " " + item.covers())
                .containsExactly("impl~own~3 [dsn~a~1, dsn~b~2]");
    }

    @Test
    void handsOnUnderTheSameName() {
        var item = read("⟦dsn->req~a~1 >> impl, utest⟧").get(0);

        assertThat(item.id()).hasToString("dsn~a~0");
        assertThat(item.needs()).containsExactly("impl", "utest");
    }

    @Test
    void findsSeveralTagsInALine() {
        assertThat(read("⟦impl->dsn~a~1⟧ ⟦x⟧ ⟦utest->dsn~a~1⟧")).hasSize(2);
    }

    @Test
    void passesOverWhatIsNoTag() {
        assertThat(read("⟦impl=>dsn~a~1⟧ ⟦impl->dsn~a⟧ ⟦->dsn~a~1⟧ array⟦i->next⟧"))
                .isEmpty();
    }

    private static List<SpecificationItem> read(String line) {
        var specification = new Specification();
        new CoverageTags("Source.java", specification)
                .read(line.replace('⟦', '[').replace('⟧', ']'), 7);
        return specification.items();
    }
}
