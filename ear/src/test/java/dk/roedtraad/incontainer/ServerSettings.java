package dk.roedtraad.incontainer;

import dk.roedtraad.testing.RunningStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jspecify.annotations.Nullable;

/**
 * Starts the stores once for all classes that Arquillian deploys, and tells the server of them.
 *
 * <p>The settings go by a file, since the container splits its options at every space. Nothing here is skipped: where a part of the
 * distribution is missing, the tests fail.
 */
public final class ServerSettings implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Stores.class);
    }

    /** The life of the stores. */
    public static final class Stores {

        private static final int FIRST = 100;
        private static final int LAST = -100;
        private static final String RUNNER = "ArquillianServletRunnerEE9";
        private static final String ON_LOOPBACK =
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                        + ".address=127.0.0.1\n";

        private @Nullable RunningStores stores;
        private @Nullable Path folder;

        /** Before the first deployment. */
        public void start(@Observes(precedence = FIRST) ContainerRegistry registry) {
            stores = RunningStores.start();
            try {
                folder = Files.createTempDirectory("roedtraad-server");
                folder.toFile().deleteOnExit();
                write(file("settings.properties"), properties(stores));
                Files.writeString(file("preboot.txt"), ON_LOOPBACK);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            registry.getContainers().forEach(this::configure);
        }

        private static Properties properties(RunningStores stores) {
            var properties = new Properties();
            properties.putAll(stores.properties());
            properties.setProperty("roedtraad.data", "demo");
            return properties;
        }

        private static void write(Path file, Properties properties) throws IOException {
            try (var writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
        }

        private Path file(String name) {
            var file =
                    Objects.requireNonNull(folder, "the server has not started").resolve(name);
            file.toFile().deleteOnExit();
            return file;
        }

        private void configure(Container<?> container) {
            container
                    .getContainerConfiguration()
                    .property("microJar", System.getProperty("roedtraad.payara"))
                    .property(
                            "extraMicroOptions",
                            "--systemproperties " + file("settings.properties") + " --prebootcommandfile "
                                    + file("preboot.txt") + " --disablephonehome --contextroot ROOT");
        }

        /**
         * After a deployment. The adapter reads the server's log while it is still being written, and then sometimes knows of no
         * servlet; where Arquillian's stands is known anyway.
         */
        public void complete(@Observes(precedence = FIRST) ProtocolMetaData deployed) {
            for (var context : deployed.getContexts(HTTPContext.class)) {
                if (context.getServletByName(RUNNER) == null) {
                    context.add(new Servlet(RUNNER, "/"));
                }
            }
        }

        /** After the last deployment. */
        public void stop(@Observes(precedence = LAST) AfterSuite event) {
            if (stores != null) {
                stores.close();
            }
        }
    }
}
