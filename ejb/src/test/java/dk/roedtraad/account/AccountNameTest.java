package dk.roedtraad.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"planner", "a.b-c_d", "søren.ø", "jane@example.dk", "7"})
    void takesWhatPeopleAreCalled(String typed) {
        assertThat(AccountName.typed(typed)).map(AccountName::value).hasValue(typed);
    }

    @Test
    void knowsNoCapitalLetters() {
        assertThat(AccountName.typed(" SØREN ")).hasValue(new AccountName("søren"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "-a", "a:b", "a\u0000", "<b>", "a/b", "'"})
    void takesNothingElse(String typed) {
        assertThat(AccountName.typed(typed)).isEmpty();
    }

    @Test
    void hasSixtyFourSignsAtMost() {
        assertThat(AccountName.typed("x".repeat(65))).isEmpty();
    }
}
