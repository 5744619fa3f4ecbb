package dk.roedtraad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The embedded PostgreSQL. Its data directory is laid out beside its final place and moved there when whole; it commits
 * durably, listens on loopback only, and asks for a password.
 */
final class PostgresServer {

    static final String USER = "roedtraad";
    static final String DATABASE = "roedtraad";
    private static final int STATUS_LINE = 7;

    private final Home home;
    private final Distribution distribution;
    private final int port;

    PostgresServer(Home home, Distribution distribution, int port) {
        this.home = home;
        this.distribution = distribution;
        this.port = port;
    }

    String password() {
        return Secret.of(home, "database.password");
    }

    String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    void start(Children children) throws IOException, InterruptedException {
        Path binaries = PostgresBinaries.unpack(distribution, home).resolve("bin");
        PostgresUser user = PostgresUser.find(home);
        password();
        if (!Files.exists(home.database())) {
            layOut(binaries, user, children);
        }
        user.own(home.database());
        String stale = settleStale();
        Child child = children.add(Program.postgresql, builder(user, serve(binaries)), Duty.VITAL);
        while (child.isAlive() && !isReady(stale)) {
            Thread.sleep(20);
        }
        if (child.isAlive()) {
            child.isGuardOf(ProcessHandle.of(pid(readPidFile())));
            children.progress().say("PostgreSQL is ready");
        }
    }

    private void layOut(Path binaries, PostgresUser user, Children children) throws IOException, InterruptedException {
        children.progress().say("laying out the database");
        Path fresh = home.directory().resolve("database.new");
        PostgresBinaries.delete(fresh);
        List<String> initdb = List.of(
                binaries.resolve("initdb").toString(),
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--auth=scram-sha-256",
                "--pwfile=" + Secret.file(home, "database.password"),
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        finish(initdb, user, children);
        String create = "echo 'CREATE DATABASE " + DATABASE + "' | \"$1\" --single -D \"$2\" postgres";
        finish(
                List.of(
                        "sh",
                        "-c",
                        create,
                        "roedtraad",
                        binaries.resolve("postgres").toString(),
                        fresh.toString()),
                user,
                children);
        Files.move(fresh, home.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void finish(List<String> command, PostgresUser user, Children children)
            throws IOException, InterruptedException {
        Child child = children.add(Program.postgresql, builder(user, command), Duty.STEP);
        while (child.isAlive()) {
            Thread.sleep(20);
        }
        children.done(child);
        if (child.ending().exitCode() != 0) {
            throw new LaunchException("the database could not be laid out in " + home.directory() + ":\n  "
                    + child.log().lastLines(8));
        }
    }

    // [impl->req~durable-commits~1]
    // [impl->req~store-secrets~1]
    private List<String> serve(Path binaries) {
        return List.of(
                binaries.resolve("postgres").toString(),
                "-D",
                home.database().toString(),
                "-p",
                Integer.toString(port),
                "-clisten_addresses=127.0.0.1",
                "-cunix_socket_directories=",
                "-cfsync=on",
                "-csynchronous_commit=on",
                "-cfull_page_writes=on",
                "-cshared_buffers=48MB",
                "-cmax_connections=60",
                "-ctimezone=UTC",
                "-clog_timezone=UTC");
    }

    private static ProcessBuilder builder(PostgresUser user, List<String> command) {
        List<String> asUser = Session.own(Session.joined(user.prefix(), Session.guarded(command)));
        ProcessBuilder builder = Child.withoutSettings(new ProcessBuilder(asUser));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /**
     * Looks at the file that a killed server left. PostgreSQL itself clears it away unless the number in it now belongs
     * to some other process, which is common in containers; we hold the lock of the home directory and know better.
     */
    private String settleStale() throws IOException {
        String stale = readPidFile();
        Optional<ProcessHandle> holder = ProcessHandle.of(pid(stale));
        if (holder.isPresent()) {
            String command = holder.get().info().commandLine().orElse("");
            if (command.contains(home.database().toString())) {
                Leftovers.await(holder.get());
            } else {
                Files.deleteIfExists(pidFile());
            }
        }
        return stale;
    }

    private boolean isReady(String stale) throws IOException {
        String content = readPidFile();
        String[] lines = content.split("\n", -1);
        return !content.equals(stale) && lines.length > STATUS_LINE && lines[STATUS_LINE].startsWith("ready");
    }

    private String readPidFile() throws IOException {
        return Files.exists(pidFile()) ? Files.readString(pidFile()) : "";
    }

    private static long pid(String content) {
        String first = content.lines().findFirst().orElse("").strip();
        return first.matches("\\d+") ? Long.parseLong(first) : Long.MAX_VALUE;
    }

    private Path pidFile() {
        return home.database().resolve("postmaster.pid");
    }
}
