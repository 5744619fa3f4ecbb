package dk.roedtraad.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;

/** The site that runs on a home directory, or, where none does, one that is started for the time of a call. */
final class SiteOfHome {

    private final Settings told;
    private final Home home;
    private final Progress progress;

    private SiteOfHome(Settings told, Home home, Progress progress) {
        this.told = told;
        this.home = home;
        this.progress = progress;
    }

    static SiteOfHome of(RunOptions options, Progress progress) {
        Settings told = options.settings(DataSet.none, null, System.getenv());
        return new SiteOfHome(told, Home.create(told.home()), progress);
    }

    /** Has the question put to the site and answers its exit code. */
    int ask(Question question) throws IOException, InterruptedException {
        if (Files.exists(home.address()) && HomeLock.isTaken(home)) {
            return question.put(call(URI.create(Files.readString(home.address()).strip())));
        }
        try (StopRequest stop = new StopRequest(told.stopWithParent());
                SiteRun run = new SiteRun(onAnyPort(), progress, stop)) {
            return run.isReadyInTheEnd() ? question.put(call(run.site().address())) : Roedtraad.CANNOT;
        }
    }

    /** Where the site says more when it fails. */
    String log() {
        return home.log("site").toString();
    }

    private AdminCall call(URI site) {
        return new AdminCall(site, Secret.of(home, "admin.token"));
    }

    private Settings onAnyPort() {
        return new Settings(
                told.home(),
                told.data(),
                "127.0.0.1",
                Ports.anyOnLoopback(),
                told.database(),
                told.graph(),
                told.stopWithParent());
    }

    /** What is asked of a site. */
    @FunctionalInterface
    interface Question {

        /** Asks it and answers the exit code. */
        int put(AdminCall site) throws IOException, InterruptedException;
    }
}
