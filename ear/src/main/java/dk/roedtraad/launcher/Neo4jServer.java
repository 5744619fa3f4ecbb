package dk.roedtraad.launcher;

import java.io.IOException;
import java.util.List;

/** The embedded Neo4j, a program of its own in a JVM of its own, reached over Bolt on loopback. */
final class Neo4jServer {

    static final String USER = "neo4j";

    private final Home home;
    private final Distribution distribution;
    private final int port;

    Neo4jServer(Home home, Distribution distribution, int port) {
        this.home = home;
        this.distribution = distribution;
        this.port = port;
    }

    String password() {
        return Secret.of(home, "graph.password");
    }

    String address() {
        return "bolt://127.0.0.1:" + port;
    }

    /** Returns when it is ready; from then on it is started again whenever it ends. */
    void start(Children children) throws IOException, InterruptedException {
        RevivingNeo4j reviving = new RevivingNeo4j(this, home, children);
        Child child = reviving.start();
        children.inBackground(all -> reviving.keep(child));
    }

    /** Starts its process on the one port and password that the site knows. */
    Child begin(Children children) throws IOException, InterruptedException {
        ClassArchive archive = ClassArchive.of(home, Program.neo4j, List.of(distribution.neo4j()));
        List<String> command = JavaRuntime.command(
                "-Xmx256m",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "-Dio.netty.tryReflectionSetAccessible=true",
                "-Dlog4j2.disable.jmx=true");
        command.addAll(archive.options());
        command.addAll(List.of(
                "-cp",
                distribution.neo4j() + "/*",
                "dk.roedtraad.graphserver.GraphServer",
                home.graph().toString(),
                Integer.toString(port)));
        ProcessBuilder builder = Child.withoutSettings(new ProcessBuilder(Session.own(command)));
        builder.environment().put("ROEDTRAAD_NEO4J_PASSWORD", password());
        return children.add(Program.neo4j, builder, Duty.REVIVED);
    }

    /** Waits until a process of it answers or has ended. */
    boolean isReadyInTheEnd(Child child) throws IOException, InterruptedException {
        while (!child.log().holds("READY\n")) {
            if (!child.isAlive()) {
                return child.log().holds("READY\n");
            }
            Thread.sleep(30);
        }
        return true;
    }
}
