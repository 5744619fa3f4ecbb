package dk.roedtraad.web.element.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.LineageType;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Visibility;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementsResourceTest {

    private static final ElementId EARLIER = new ElementId("b000000001");
    private static final ElementId LATER = new ElementId("b000000002");
    private static final ElementId OTHER = new ElementId("b000000003");

    @Test
    void sendsOnFromAMergedElement() {
        assertThat(ElementsResource.successor(earlier(false), List.of(line(LineageType.MERGES, LATER))))
                .contains(LATER);
    }

    @Test
    void staysAtAnElementInForce() {
        assertThat(ElementsResource.successor(earlier(true), List.of(line(LineageType.MERGES, LATER))))
                .isEmpty();
    }

    @Test
    void staysAtASplitElement() {
        assertThat(ElementsResource.successor(earlier(false), List.of(line(LineageType.SPLITS, LATER))))
                .isEmpty();
    }

    @Test
    void staysWhereThereAreTwoWaysOn() {
        var lines = List.of(line(LineageType.MERGES, LATER), line(LineageType.MERGES, OTHER));
        assertThat(ElementsResource.successor(earlier(false), lines)).isEmpty();
    }

    private static Lineage line(LineageType type, ElementId later) {
        return new Lineage(type, later, EARLIER, LocalDate.of(2023, 12, 19), null, true);
    }

    private static ElementView earlier(boolean newest) {
        return new ElementView(
                EARLIER,
                null,
                "clause",
                new Bilingual("Et marked", null),
                "",
                1,
                "d",
                "d-1",
                newest,
                Visibility.PUBLIC,
                List.of(),
                false,
                null,
                true,
                false,
                null,
                1);
    }
}
