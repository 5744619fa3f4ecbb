package dk.roedtraad.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementRef;
import dk.roedtraad.shared.Mistake;
import dk.roedtraad.shared.Mistakes;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkRulesTest {

    private static final List<LinkRule> RULES = List.of(
            new LinkRule("clause", "derivesFrom", "initiative", 0, 20),
            new LinkRule("clause", "derivesFrom", "recommendation", 0, 20));

    @Test
    void letsALinkOfARule() {
        assertThat(mistakes("derivesFrom", "initiative")).isEmpty();
    }

    @Test
    void namesTheRuleThatIsMissingAndThoseThereAre() {
        assertThat(mistakes("derivesFrom", "visionElement"))
                .containsExactly(Mistake.in(
                        "type",
                        "noLinkRule",
                        "clause/derivesFrom/visionElement",
                        "clause/derivesFrom/initiative, clause/derivesFrom/recommendation"));
    }

    @Test
    void findsAPassageWhateverSeparatesItsWords() {
        assertThat(new Passage("et nyt\nkollegium", null, null).missingFrom("Der bygges et  nyt kollegium."))
                .isEmpty();
    }

    @Test
    void namesThePartOfAPassageThatIsMissing() {
        assertThat(new Passage("kollegium", "et gammelt", null).missingFrom("Der bygges et nyt kollegium."))
                .contains("et gammelt");
    }

    private static List<Mistake> mistakes(String type, String to) {
        var mistakes = new Mistakes();
        new LinkRules(RULES).check(element("clause"), type, element(to), mistakes);
        return mistakes.refused().mistakes();
    }

    private static ElementRef element(String kind) {
        return new ElementRef(ElementId.derivedFrom("d", kind), "d", "d-1", kind, true, 1);
    }
}
