package dk.roedtraad.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenGuardTest {

    // [utest->req~import-guarded~1]
    @Test
    void letsTheTokenIn() {
        assertThat(TokenGuard.isRight("secret", "Bearer secret")).isTrue();
    }

    // [utest->req~import-guarded~1]
    @Test
    void refusesAnotherToken() {
        assertThat(TokenGuard.isRight("secret", "Bearer secre")).isFalse();
    }

    @Test
    void refusesAnotherScheme() {
        assertThat(TokenGuard.isRight("secret", "Digest secret")).isFalse();
    }

    @Test
    void refusesWhoSendsNothing() {
        assertThat(TokenGuard.isRight("secret", null)).isFalse();
    }

    // [utest->req~import-guarded~1]
    @Test
    void refusesEverybodyWhereNoTokenIsSet() {
        assertThat(TokenGuard.isRight("", "Bearer ")).isFalse();
    }
}
