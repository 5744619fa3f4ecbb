package dk.roedtraad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of a site, from taking the home directory to giving it back.
 *
 * <p>All programs start at once; the site itself waits for its stores. It is ready when its readiness check says so, and
 * from then on it is watched: when PostgreSQL or the site itself ends, the rest is stopped in order, since half a site
 * helps nobody; Neo4j alone is started again.
 */
final class SiteRun implements AutoCloseable {

    private static final int IMPATIENT = 10_000;
    private static final int LONGEST_KEEPING = 15_000;
    private static final int TRIM_EVERY = 60_000;
    private static final String TRUSTED_PROXIES = "ROEDTRAAD_TRUSTED_PROXIES";

    private final Settings told;
    private final Progress progress;
    private final Home home;
    private final HomeLock lock;
    private final Children children;
    private final SiteServer site;
    private final StopRequest stop;
    private final DemoAccounts demo;

    SiteRun(Settings told, Progress progress, StopRequest stop) throws IOException {
        this.told = told;
        this.progress = progress;
        this.stop = stop;
        Distribution distribution = Distribution.ofThisProgram();
        home = Home.create(told.home());
        lock = HomeLock.take(home);
        demo = DemoAccounts.of(told, home, System.getenv());
        children = new Children(home, progress);
        try {
            int port = Ports.forSite(told.bind(), told.port());
            if (told.port() == null && port != Ports.USUAL) {
                progress.say("port " + Ports.USUAL + " is in use by another program, so the site takes " + port);
            }
            site = new SiteServer(home, distribution, told.bind(), port);
            start(new Stores(told, home, distribution));
        } catch (IOException | RuntimeException problem) {
            close();
            throw problem;
        }
    }

    // [impl->req~start-all~1]
    private void start(Stores stores) throws IOException {
        lock.awaitLeftovers();
        progress.say("starting the stores and the site; home " + home.directory() + ", logs in its folder logs");
        stores.start(children);
        Map<String, String> settings = new HashMap<>(stores.settings());
        settings.put("ROEDTRAAD_INDEX_DIRECTORY", home.index().toString());
        settings.put("ROEDTRAAD_DATA", told.data().name());
        settings.put("ROEDTRAAD_ADMIN_TOKEN", Secret.of(home, "admin.token"));
        settings.put(TRUSTED_PROXIES, System.getenv().getOrDefault(TRUSTED_PROXIES, ""));
        settings.putAll(demo.settings());
        children.launch(all -> site.start(settings, all));
    }

    SiteServer site() {
        return site;
    }

    DemoAccounts demo() {
        return demo;
    }

    /** Returns true when the site is ready, false when somebody wished it to stop before. */
    boolean isReadyInTheEnd() throws IOException, InterruptedException {
        int status = 0;
        for (long waited = 0; !stop.isMade(); waited += 100) {
            children.failIfOneEnded();
            int now = site.readiness();
            if (now == HttpStatus.OK) {
                keepClasses();
                site.announce();
                return !stop.isMade();
            }
            if (now != status) {
                status = now;
                progress.say(meaning(now));
            } else if (waited > 0 && waited % IMPATIENT == 0) {
                progress.say("still waiting: " + meaning(now));
            }
            Thread.sleep(100);
        }
        return false;
    }

    private static String meaning(int status) {
        return switch (status) {
            case 0 -> "the site does not answer yet";
            case HttpStatus.UNAVAILABLE -> "the site starts and loads its data";
            default -> "the readiness check answers " + status;
        };
    }

    /**
     * Has the programs keep the classes they loaded, for a faster start next time. They stand still meanwhile, so it is
     * done once and before people are told to come.
     */
    private void keepClasses() throws IOException, InterruptedException {
        if (!ClassArchive.canBeKept()) {
            return;
        }
        List<Child> asked = new ArrayList<>();
        for (Child child : children.all()) {
            if (child.program() != Program.postgresql && !ClassArchive.isThere(home, child.program())) {
                child.tell("keep classes");
                asked.add(child);
            }
        }
        if (asked.isEmpty()) {
            return;
        }
        progress.say("keeping the loaded classes, for a faster start next time");
        for (int waited = 0; waited < LONGEST_KEEPING && !stop.isMade(); waited += 100) {
            children.failIfOneEnded();
            if (asked.stream().allMatch(child -> ClassArchive.isThere(home, child.program()))) {
                return;
            }
            Thread.sleep(100);
        }
    }

    /** Returns when somebody wishes the run to stop. */
    void watch() throws IOException, InterruptedException {
        for (long watched = 0; !stop.isMade(); watched += 200) {
            children.failIfOneEnded();
            if (watched % TRIM_EVERY == 0) {
                for (Child child : children.all()) {
                    child.log().trim();
                }
            }
            Thread.sleep(200);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(home.address());
        children.close();
        lock.close();
    }
}
