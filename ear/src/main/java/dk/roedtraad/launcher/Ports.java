package dk.roedtraad.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Finds ports that nothing listens on. */
final class Ports {

    static final int USUAL = 8080;
    private static final int TRIES = 200;

    private Ports() {}

    // [impl->req~site-port~1]
    /** The told port if it is free, an error if it is not; without a told one 8080 or the next free one above it. */
    static int forSite(String bind, @Nullable Integer told) {
        if (told != null) {
            if (!isFree(bind, told)) {
                throw new PortInUseException(bind, told);
            }
            return told;
        }
        for (int port = USUAL; port < USUAL + TRIES; port++) {
            if (isFree(bind, port)) {
                return port;
            }
        }
        throw new LaunchException("no port from " + USUAL + " on is free. Name one with --port.");
    }

    static int anyOnLoopback() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new LaunchException("no free port on this machine", problem);
        }
    }

    static boolean isFree(String bind, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind, port));
            return true;
        } catch (IOException expected) {
            return false;
        }
    }
}
