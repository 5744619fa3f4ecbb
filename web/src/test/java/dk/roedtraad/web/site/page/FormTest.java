package dk.roedtraad.web.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.Mistake;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void keepsTheLinesOfAText() {
        assertThat(form(" en\r\nto\rtre\n ").text("text")).isEqualTo("en\nto\ntre");
    }

    @Test
    void hasNoTextInAFieldThatWasNotSent() {
        assertThat(form("x").text("other")).isEmpty();
    }

    @Test
    void keepsAPasswordAsItWasTyped() {
        assertThat(form(" a b ").secret("text")).isEqualTo(" a b ");
    }

    @Test
    void leavesBlankChoicesOut() {
        assertThat(new Form(Map.of("theme", new String[] {"a", " ", "b", "a"})).all("theme"))
                .containsExactly("a", "b");
    }

    @Test
    void takesTwentyThousandSigns() {
        assertThat(form("x".repeat(20_000)).mistakes()).isEmpty();
    }

    @Test
    void takesNoMore() {
        assertThat(form("x".repeat(20_001)).mistakes()).containsExactly(Mistake.in("text", "longest", 20_000));
    }

    @Test
    void refusesSignsThatNoTextHas() {
        assertThat(form("a\u0000b").mistakes()).containsExactly(Mistake.in("text", "characters"));
    }

    @Test
    void takesTabsAndLines() {
        assertThat(form("a\tb\nc").mistakes()).isEmpty();
    }

    private static Form form(String text) {
        return new Form(Map.of("text", new String[] {text}));
    }
}
