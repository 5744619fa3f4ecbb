package dk.roedtraad.site;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Runs the WAR on Payara Micro until standard input ends, so that it never outlives whoever started it.
 *
 * <p>Arguments: the server's folder, a root directory to lay out anew, the address and port to listen on, and the WAR.
 */
public final class Site {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(4);
    private static final int NOT_DEPLOYED = 3;
    private static final String NAME = "roedtraad";

    private Site() {}

    /** Starts the server, deploys the WAR at {@code /}, and obeys standard input. */
    public static void main(String... arguments) throws IOException {
        Thread boss = new Thread(Site::obey, "input");
        boss.setDaemon(true);
        boss.start();
        Path payara = Path.of(arguments[0]);
        Path root = Path.of(arguments[1]).resolve("root");
        int port = Integer.parseInt(arguments[3]);
        Doorkeeper doorkeeper = Doorkeeper.at(arguments[2], port);
        ServerRoot.layOut(payara, root, arguments[2], port);
        System.setProperty(
                "fish.payara.micro.BootJar",
                payara.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", payara.toString());
        try {
            PayaraMicroRuntime runtime = boot(root, port);
            deploy(runtime, Path.of(arguments[4]));
            doorkeeper.leave();
            ServerListener.open();
        } catch (BootstrapException | ReflectiveOperationException | IllegalStateException problem) {
            problem.printStackTrace();
            Runtime.getRuntime().halt(NOT_DEPLOYED);
        }
    }

    private static PayaraMicroRuntime boot(Path root, int port) throws BootstrapException {
        return PayaraMicro.getInstance()
                .setRootDir(root.toFile())
                .setHttpPort(port)
                .setHttpAutoBind(false)
                .setNoCluster(true)
                .setPrintLogo(false)
                .setInstanceName(NAME)
                .bootStrap();
    }

    private static void deploy(PayaraMicroRuntime runtime, Path war) {
        boolean deployed = runtime.deploy(NAME, "/", war.toFile())
                && runtime.getDeployedApplicationNames().contains(NAME);
        if (!deployed) {
            end("The application was not deployed; the reason stands above.");
        }
    }

    private static void end(String why) {
        System.out.println(why);
        Runtime.getRuntime().halt(NOT_DEPLOYED);
    }

    /** A line has the loaded classes kept; the end of the input ends the program. */
    private static void obey() {
        try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (input.readLine() != null) {
                LoadedClasses.keep();
            }
        } catch (IOException expected) {
            // No more to be read is no more to be done.
        }
        haltIfStillThereAfter(LONGEST_STOP);
        System.exit(0);
    }

    private static void haltIfStillThereAfter(Duration patience) {
        Thread halt = new Thread(() -> {
            try {
                Thread.sleep(patience.toMillis());
            } catch (InterruptedException expected) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
        halt.setDaemon(true);
        halt.start();
    }
}
