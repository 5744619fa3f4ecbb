package dk.roedtraad.system;

import dk.roedtraad.testing.LearnedClasses;
import dk.roedtraad.testing.RunningSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a site when the first test asks for it and stops it after the last one of the whole run. */
public final class SharedSites implements ParameterResolver {

    private static final Set<Class<?>> OFFERED = Set.of(RunningSite.class, Visitor.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return OFFERED.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningSite site = site(context);
        return parameter.getParameter().getType() == RunningSite.class ? site : new Visitor(site.address());
    }

    private static RunningSite site(ExtensionContext context) {
        String data = context.getRequiredTestClass().getAnnotation(OnSite.class).value();
        return context.getRoot()
                .getStore(Namespace.create(SharedSites.class))
                .getOrComputeIfAbsent(data, Shared::start, Shared.class)
                .site();
    }

    /**
     * A site and its home directory, which ends with it.
     *
     * @param site the site
     */
    private record Shared(RunningSite site) implements AutoCloseable {

        static Shared start(String data) {
            try {
                Path home = Files.createTempDirectory("roedtraad home ");
                LearnedClasses.handTo(home);
                RunningSite site = RunningSite.on(home, data);
                LearnedClasses.keep(home);
                return new Shared(site);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        @Override
        public void close() {
            site.close();
            LearnedClasses.delete(site.home());
        }
    }
}
