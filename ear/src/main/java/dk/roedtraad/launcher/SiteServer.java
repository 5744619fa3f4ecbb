package dk.roedtraad.launcher;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The site's own JVM: Payara Micro on a flat class path with a fresh root directory at each start. */
final class SiteServer {

    private static final List<String> OPENED = List.of(
            "java.base/jdk.internal.loader",
            "java.base/java.lang",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/java.io",
            "java.base/sun.nio.ch",
            "java.base/sun.net.www.protocol.jrt",
            "java.base/sun.net.www.protocol.jar",
            "java.management/sun.management",
            "java.management/javax.management",
            "java.management/javax.management.openmbean",
            "jdk.management/com.sun.management.internal",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport",
            "java.logging/java.util.logging");
    private static final List<String> EXPORTED =
            List.of("java.base/jdk.internal.ref", "jdk.naming.dns/com.sun.jndi.dns", "java.naming/com.sun.jndi.ldap");
    private static final int PATIENCE = 2_000;

    private final Home home;
    private final Distribution distribution;
    private final String bind;
    private final int port;

    SiteServer(Home home, Distribution distribution, String bind, int port) {
        this.home = home;
        this.distribution = distribution;
        this.bind = bind;
        this.port = port;
    }

    /** Where people find it; a site that listens everywhere is at least on loopback. */
    URI address() {
        String host = bind.equals("0.0.0.0") || bind.equals("::") ? "127.0.0.1" : bind;
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
    }

    void start(Map<String, String> settings, Children children) throws IOException, InterruptedException {
        List<Path> classPath = distribution.siteClassPath();
        ClassArchive archive = ClassArchive.of(home, Program.site, classPath);
        List<String> command = JavaRuntime.command("-Xmx768m");
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        EXPORTED.forEach(exported -> command.add("--add-exports=" + exported + "=ALL-UNNAMED"));
        command.addAll(archive.options());
        command.addAll(List.of(
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "dk.roedtraad.site.Site",
                distribution.payara().toString(),
                home.site().toString(),
                bind,
                Integer.toString(port),
                distribution.war().toString()));
        ProcessBuilder builder = Child.withoutSettings(new ProcessBuilder(Session.own(command)));
        builder.environment().putAll(settings);
        builder.directory(home.site().toFile());
        children.add(Program.site, builder, Duty.VITAL);
    }

    /** The status of the readiness check, 0 when nothing answers. */
    int readiness() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    address().resolve("health/ready").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException expected) {
            return 0;
        }
    }

    // [impl->req~start-all~1]
    void announce() throws IOException {
        Files.writeString(home.address(), address() + "\n");
    }
}
