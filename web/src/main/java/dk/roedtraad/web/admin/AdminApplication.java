package dk.roedtraad.web.admin;

import dk.roedtraad.web.rest.ApiApplication;
import dk.roedtraad.web.rest.ProblemMapper;
import dk.roedtraad.web.rest.RecordWriter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** What the command line asks of the running site. Not public, and not described by {@code /openapi}. */
@ApplicationPath("admin")
public class AdminApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ImportResource.class,
                AccountsResource.class,
                CheckResource.class,
                RebuildResource.class,
                JournalExportResource.class,
                TokenGuard.class,
                ProblemMapper.class,
                RecordWriter.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return ApiApplication.PLATFORM;
    }
}
