package dk.roedtraad.startup;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * Where the record is, and when it counts as away. The first three say the same as the data source's own expressions in
 * {@link RecordDataSource}.
 *
 * @param url its address, setting {@code roedtraad.db.url}
 * @param user who asks, setting {@code roedtraad.db.user}
 * @param password setting {@code roedtraad.db.password}
 * @param patience how long it may keep silent before it counts as away, in whole seconds, setting {@code roedtraad.db.patience}
 */
record RecordSettings(String url, String user, String password, Duration patience) {

    /** The settings as configured, with their defaults. */
    static RecordSettings from(Config config) {
        return new RecordSettings(
                config.getOptionalValue("roedtraad.db.url", String.class)
                        .orElse("jdbc:postgresql://127.0.0.1:5432/roedtraad"),
                config.getOptionalValue("roedtraad.db.user", String.class).orElse("roedtraad"),
                config.getOptionalValue("roedtraad.db.password", String.class).orElse(""),
                Duration.ofSeconds(config.getOptionalValue("roedtraad.db.patience", Integer.class)
                        .orElse(2)));
    }

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
