package dk.roedtraad.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedSignInsTest {

    private static final String HERE = "192.0.2.1";
    private static final String THERE = "198.51.100.7";

    private final Hand hand = new Hand();
    private final FailedSignIns failures = new FailedSignIns(hand);

    @Test
    void letsSomebodyMistypeAFewTimes() {
        fail(4, "planner", HERE);

        assertThat(failures.pause("planner", HERE)).isZero();
    }

    @Test
    void makesTheNextTryWait() {
        fail(5, "planner", HERE);

        assertThat(failures.pause("planner", HERE)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void doublesThePauseWithEachFailure() {
        fail(8, "planner", HERE);

        assertThat(failures.pause("planner", HERE)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void neverMakesAnybodyWaitLongerThanAMinute() {
        fail(10_000, "planner", HERE);

        assertThat(failures.pause("planner", HERE)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void endsThePause() {
        fail(8, "planner", HERE);
        hand.forward(Duration.ofSeconds(8));

        assertThat(failures.pause("planner", HERE)).isZero();
    }

    // [utest->req~failed-sign-in~1]
    @Test
    void locksOutNobodyElsewhere() {
        fail(1000, "planner", HERE);

        assertThat(failures.pause("planner", THERE)).isZero();
    }

    @Test
    void makesWhoTriesManyNamesWait() {
        for (int i = 0; i < 40; i++) {
            failures.failed("name" + i, HERE);
        }

        assertThat(failures.pause("planner", HERE)).isPositive();
    }

    @Test
    void takesAllSpellingsOfANameAsOne() {
        fail(5, "Planner ", HERE);

        assertThat(failures.pause("planner", HERE)).isPositive();
    }

    @Test
    void takesANetworkOfIpv6AsOneAddress() {
        for (int i = 1; i <= 5; i++) {
            failures.failed("planner", "2001:db8:1:2::" + i);
        }

        assertThat(failures.pause("planner", "2001:db8:1:2:ffff::1")).isPositive();
    }

    @Test
    void forgetsAfterAQuarterOfAnHour() {
        fail(1000, "planner", HERE);
        hand.forward(Duration.ofMinutes(16));
        fail(1, "planner", HERE);

        assertThat(failures.pause("planner", HERE)).isZero();
    }

    @Test
    void forgetsASuccessfulSignInsFailures() {
        fail(8, "planner", HERE);
        failures.succeeded("planner", HERE);

        assertThat(failures.pause("planner", HERE)).isZero();
    }

    @Test
    void isBounded() {
        fail(8, "planner", HERE);
        for (int i = 0; i < 20_000; i++) {
            failures.failed("planner", "10.1." + i / 250 + "." + i % 250);
        }

        assertThat(failures.pause("planner", HERE)).isZero();
    }

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            failures.failed(name, address);
        }
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-25T12:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
