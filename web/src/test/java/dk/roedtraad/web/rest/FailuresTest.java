package dk.roedtraad.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.UnknownItemException;
import jakarta.persistence.PersistenceException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void findsAMalformedValueBehindWhatThePlatformWraps() {
        var wrapped = new RuntimeException(new MalformedValueException("number", "x", "a number looks like A-2.1"));
        assertThat(Failures.problem(wrapped).field()).isEqualTo("number");
    }

    @Test
    void takesAnUnknownItemForNotFound() {
        assertThat(type(new UnknownItemException("edition", "x"))).isEqualTo(ProblemType.UNKNOWN_ITEM);
    }

    @Test
    void takesALostConnectionForUnavailable() {
        assertThat(type(new PersistenceException(new SQLException("gone", "08006"))))
                .isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void takesAPoolWithoutConnectionsForUnavailable() {
        assertThat(type(new PersistenceException(new SQLException("Error in allocating a connection"))))
                .isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void takesAProjectionThatIsAwayForUnavailable() {
        assertThat(type(new ProjectionUnavailableException("index", new ConnectException())))
                .isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void takesAWrongStatementForADefect() {
        assertThat(type(new PersistenceException(new SQLException("syntax", "42601"))))
                .isEqualTo(ProblemType.UNEXPECTED);
    }

    // [utest->req~quiet-errors~1]
    @Test
    void tellsNothingOfADefect() {
        var problem = ProblemRepresentation.of(
                Failures.problem(new IllegalStateException("secret")), dk.roedtraad.shared.Language.EN, "42");
        assertThat(problem.toString()).doesNotContain("secret").contains("42");
    }

    private static ProblemType type(Throwable failure) {
        return Failures.problem(failure).type();
    }
}
