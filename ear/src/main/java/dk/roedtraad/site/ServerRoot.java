package dk.roedtraad.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The server's root directory, made anew at each start, since a kept one deploys a second time. */
final class ServerRoot {

    private static final String HTTP = "<http default-virtual-server=\"server\" xpowered-by=\"false\"";
    private static final String LISTENER = "<network-listener port=\"8080\" protocol=\"http-listener\""
            + " transport=\"tcp\" name=\"http-listener\" thread-pool=\"http-thread-pool\" enabled=\"true\"";

    private static final String GRID = "<hazelcast-config-specific-configuration enabled=\"true\">";

    private ServerRoot() {}

    static void layOut(Path payara, Path root, String bind, int port) throws IOException {
        if (Files.exists(root)) {
            deleteAll(root);
        }
        for (String part : List.of("config", "docroot", "lib")) {
            copy(payara.resolve(part), root.resolve(part));
        }
        Path domain = root.resolve("config/domain.xml");
        Files.writeString(domain, configured(Files.readString(domain), bind, port));
    }

    /**
     * Listens where it is told and nowhere else, from when it is told on; compresses text, and does not name the product.
     */
    static String configured(String domain, String bind, int port) {
        String quiet = replaced(
                domain,
                HTTP,
                HTTP
                        + " server-header=\"false\" trace-enabled=\"false\" compression=\"on\""
                        + " compression-min-size-bytes=\"1024\""
                        + " compressable-mime-type=\"text/html,text/css,text/plain,text/javascript,application/javascript,"
                        + "application/json,application/problem+json,application/xml,application/atom+xml,image/svg+xml\"");
        String alone = replaced(quiet, GRID, GRID.replace("true", "false"));
        return replaced(
                alone,
                LISTENER,
                "<network-listener address=\"" + bind + "\" port=\"" + port + "\" protocol=\"http-listener\""
                        + " transport=\"tcp\" name=\"http-listener\" thread-pool=\"http-thread-pool\" enabled=\"false\"");
    }

    private static String replaced(String text, String old, String fresh) {
        if (!text.contains(old)) {
            throw new IllegalStateException("the server's domain.xml has changed: it lacks " + old);
        }
        return text.replace(old, fresh);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    private static void deleteAll(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
