package dk.roedtraad.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.CanonicalJson;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Mistake;
import dk.roedtraad.shared.StaleVersionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    /** A rule stands behind its field wherever a mistake is noted. */
    private static final Pattern RULE = Pattern.compile(
            "(?:add|unless)\\([^;]*?(?:\"[a-zA-Z]+\"|field|REASON|VALUE|NUMBER),\\s*\"([a-z][a-zA-Z]+)\"");

    @Test
    void namesEveryMistakeInTheReadersLanguage() {
        var problem = ProblemRepresentation.of(
                ProblemException.refused(
                        List.of(Mistake.in("reason", "shortest", "10"), Mistake.in("number", "numberTaken", "S-1"))),
                Language.EN,
                null);

        assertThat(problem.errors())
                .containsExactly(
                        new ProblemRepresentation.FieldError(
                                "reason", "Write at least 10 characters, so that others understand why."),
                        new ProblemRepresentation.FieldError(
                                "number", "The number S-1 stands in the edition already. Choose another."));
    }

    @Test
    void namesTheFieldOfASingleMistake() {
        assertThat(ProblemException.refused(List.of(Mistake.in("reason", "missing")))
                        .field())
                .isEqualTo("reason");
    }

    @Test
    void tellsAStaleWriterTheVersionThereIs() {
        var problem = ProblemRepresentation.of(
                Failures.problem(new StaleVersionException("element:b1", 57, 58)), Language.DA, null);

        assertThat(CanonicalJson.of(problem)).contains("\"status\":412").contains("\"version\":58");
    }

    @Test
    void hasTheSameRulesInBothLanguages() {
        assertThat(rules("da").keySet()).isEqualTo(rules("en").keySet());
    }

    @Test
    void hasATextForEveryRuleOfTheUseCases() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("../ejb/src/main/java/dk/roedtraad"))) {
            for (var file :
                    // Accounts are kept by a command, whose words stand beside it.
                    files.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> !path.toString().contains("/account/"))
                            .toList()) {
                RULE.matcher(Files.readString(file)).results().forEach(found -> named.add("rule." + found.group(1)));
            }
        }

        assertThat(named).hasSizeGreaterThan(25).allMatch(rules("da")::containsKey);
    }

    @Test
    void putsTheVersionBeforeTheRestOfTheMark() {
        assertThat(ReadMarkFilter.tag("v57", "3f2a9c")).isEqualTo("v57-3f2a9c");
    }

    @Test
    void marksWithoutAVersionWhereThereIsNone() {
        assertThat(ReadMarkFilter.tag(null, "3f2a9c")).isEqualTo("3f2a9c");
    }

    private static ResourceBundle rules(String language) {
        return ResourceBundle.getBundle("dk.roedtraad.web.Rules", Locale.forLanguageTag(language));
    }
}
