package dk.roedtraad.search;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * Where the index is kept.
 *
 * @param directory folder of its own, setting {@code roedtraad.index.directory}; it may be deleted while the site is stopped
 */
public record SearchSettings(Path directory) {

    /** The settings as configured, with their defaults. */
    public static SearchSettings from(Config config) {
        return new SearchSettings(config.getOptionalValue("roedtraad.index.directory", String.class)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "roedtraad-index")));
    }
}
