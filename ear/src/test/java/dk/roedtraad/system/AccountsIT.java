package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.Launcher;
import dk.roedtraad.testing.RunningSite;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The command keeps the accounts of a site that brings none. */
@OnSite("none")
class AccountsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningSite site;

    AccountsIT(RunningSite site) {
        this.site = site;
    }

    // [itest->req~accounts~1]
    @Test
    void letsSomebodySignIn() {
        String password = user(0, "add", "mette", "--role", "auditor,planner").strip();
        assertThat(statusFor("mette", password)).isEqualTo(200);
        assertThat(user(0, "list")).contains("mette\tplanner,auditor\tactive\tmette\n");
    }

    @Test
    void forgetsTheOldPasswordAtOnce() {
        String old = user(0, "add", "lise", "--role", "officer").strip();
        assertThat(statusFor("lise", old)).isEqualTo(200);
        String fresh = user(0, "password", "lise").strip();
        assertThat(statusFor("lise", old)).isEqualTo(401);
        assertThat(statusFor("lise", fresh)).isEqualTo(200);
    }

    @Test
    void endsAnAccountAtOnce() {
        String password = user(0, "add", "knud", "--role", "officer").strip();
        assertThat(statusFor("knud", password)).isEqualTo(200);
        user(0, "deactivate", "knud");
        assertThat(statusFor("knud", password)).isEqualTo(401);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(user(1, "add", "to ord", "--role", "planner")).contains("name: a name has 1 to 64");
        assertThat(user(1, "add", "kok", "--role", "kok")).contains("role: use one of planner");
        assertThat(user(1, "deactivate", "ukendt")).contains("there is no account ukendt");
    }

    private int statusFor(String name, String password) {
        return Letter.to(site.address())
                .signed(name, password)
                .get("/api/elements?size=1")
                .status();
    }

    private String user(int code, String... arguments) {
        String[] all = Stream.of(
                        Stream.of("user"),
                        Stream.of(arguments),
                        Stream.of("--home", site.home().toString()))
                .flatMap(part -> part)
                .toArray(String[]::new);
        try (Launcher command = Launcher.start(Map.of(), all)) {
            assertThat(command.exitCode(PATIENCE)).as(command.output()).isEqualTo(code);
            return command.output();
        }
    }
}
