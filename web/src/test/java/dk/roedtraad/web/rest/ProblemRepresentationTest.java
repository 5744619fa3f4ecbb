package dk.roedtraad.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.CanonicalJson;
import dk.roedtraad.shared.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemRepresentationTest {

    @Test
    void namesTypeStatusAndField() {
        var problem =
                ProblemRepresentation.of(ProblemException.malformed("size", "whole", "1", "100"), Language.EN, null);
        assertThat(CanonicalJson.of(problem))
                .isEqualTo("{\"detail\":\"Use a whole number from 1 to 100.\",\"field\":\"size\",\"status\":400,"
                        + "\"title\":\"A value cannot be used\",\"type\":\"/problems/malformed-value\"}");
    }

    @Test
    void speaksTheReadersLanguage() {
        var problem = ProblemRepresentation.of(ProblemException.unknown("element", "b1"), Language.DA, null);
        assertThat(problem.detail()).startsWith("Der er intet, der hedder element \"b1\".");
    }

    @Test
    void keepsTheApostrophesOfItsTexts() {
        var problem = ProblemRepresentation.of(ProblemException.malformed("element", "element"), Language.EN, null);
        assertThat(problem.detail()).startsWith("Use an element's identity");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void hasATitleForEveryTypeInBothLanguages(ProblemType type) {
        for (var language : Language.values()) {
            assertThat(new ProblemTexts(language).title(type)).isNotBlank();
        }
    }

    @Test
    void hasTheSameTextsInBothLanguages() {
        assertThat(bundle("da").keySet()).isEqualTo(bundle("en").keySet());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("dk.roedtraad.web.rest.Problems", Locale.forLanguageTag(language));
    }
}
