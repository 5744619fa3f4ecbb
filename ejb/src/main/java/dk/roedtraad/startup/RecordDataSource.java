package dk.roedtraad.startup;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;

/**
 * Defines the record's data source from the settings {@code roedtraad.db.*}; the runbook lists them.
 *
 * <p>Connections are checked before use and waiting for one ends after four seconds, so that a database that went away is noticed and
 * one that came back is used again. {@link RecordConnections} tells how whoever waits for an answer is freed; the long time limit on
 * the socket only catches a single connection that a firewall forgot.
 */
@DataSourceDefinition(
        name = "java:app/roedtraad/record",
        className = "dk.roedtraad.startup.RecordConnections",
        url = "${MPCONFIG=roedtraad.db.url:jdbc:postgresql://127.0.0.1:5432/roedtraad}",
        user = "${MPCONFIG=roedtraad.db.user:roedtraad}",
        password = "${MPCONFIG=roedtraad.db.password:}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 30,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.max-wait-time-in-millis=4000",
            "connectTimeout=3",
            "socketTimeout=300",
            "tcpKeepAlive=true",
            "ApplicationName=roedtraad"
        })
@Stateless
public class RecordDataSource {}
