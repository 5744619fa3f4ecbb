package dk.roedtraad.web.element.page;

import static dk.roedtraad.web.element.page.SomeElements.id;
import static dk.roedtraad.web.element.page.SomeElements.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.LineageType;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.web.element.page.ElementDoor.Found;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementDoorTest {
    private final SomeElements elements = new SomeElements();
    private final ElementDoor door = new ElementDoor(elements.asElements());

    @Test
    void findsAnElementByItsIdentity() {
        var view = view("a", "A-1", true);
        elements.with(view);
        assertThat(door.find(Sight.PUBLIC, id("a").value())).isEqualTo(new Found.One(view));
    }

    @Test
    void findsAnElementByItsNumberInSmallLetters() {
        var view = view("a", "A-1", true);
        elements.with(view);
        assertThat(door.find(Sight.PUBLIC, "a-1")).isEqualTo(new Found.One(view));
    }

    // [utest->req~lasting-addresses~1]
    @Test
    void leadsAnOldNumberToTheElementThatHadIt() {
        elements.with(view("a", "A-2", true)).formerly(view("a", "A-1", false));
        assertThat(door.find(Sight.PUBLIC, "A-1")).isEqualTo(new Found.Elsewhere(id("a")));
    }

    // [utest->req~lasting-addresses~1]
    @Test
    void letsTheReaderChooseAmongSeveral() {
        var one = view("a", "A-1", true);
        var other = view("b", "A-1", true);
        elements.with(one).with(other);
        assertThat(door.find(Sight.PUBLIC, "A-1"))
                .isEqualTo(new Found.Several(new ElementNumber("A-1"), List.of(one, other)));
    }

    // [utest->req~lasting-addresses~1]
    @Test
    void leadsAMergedElementToTheOneItLivesOnIn() {
        elements.with(view("a", "A-1", false)).with(line(LineageType.MERGES, "b"));
        assertThat(door.find(Sight.PUBLIC, id("a").value())).isEqualTo(new Found.Elsewhere(id("b")));
    }

    @Test
    void keepsThePageOfASplitElement() {
        var view = view("a", "A-1", false);
        elements.with(view).with(line(LineageType.SPLITS, "b")).with(line(LineageType.SPLITS, "c"));
        assertThat(door.find(Sight.PUBLIC, id("a").value())).isEqualTo(new Found.One(view));
    }

    @Test
    void doesNotKnowANumberThatNobodyHad() {
        assertThatThrownBy(() -> door.find(Sight.PUBLIC, "A-9")).isInstanceOf(UnknownItemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "A-", "front.xhtml", "A-99999999999999999999999999999999999999999999"})
    void refusesWhatIsNeitherIdentityNorNumber(String asked) {
        assertThatThrownBy(() -> door.find(Sight.PUBLIC, asked)).isInstanceOf(MalformedValueException.class);
    }

    private static Lineage line(LineageType type, String later) {
        return new Lineage(type, id(later), id("a"), LocalDate.of(2023, 12, 19), null, false);
    }
}
