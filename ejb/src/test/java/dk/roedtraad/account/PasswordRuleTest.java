package dk.roedtraad.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.Mistake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kort | passwordLength
            en.planlægger | passwordIsName
            to	tabulatorer	her | characters
            """)
    void refusesWhatIsShortOrKnown(String password, String rule) {
        assertThat(PasswordRule.mistakes(password, "en.planlægger"))
                .extracting(Mistake::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"correct horse battery", "æøåæøåæøåæ"})
    void takesWhatIsLong(String password) {
        assertThat(PasswordRule.mistakes(password, "planner")).isEmpty();
    }
}
