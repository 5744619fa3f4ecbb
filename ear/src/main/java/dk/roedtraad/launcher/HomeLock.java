package dk.roedtraad.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Says that this process runs the site of a home directory. The operating system takes the lock back when the process
 * ends in whatever way, so that no stale one can stay; the number of the process stands beside it for people.
 */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path holder;
    private final Home home;

    private HomeLock(FileChannel channel, Path holder, Home home) {
        this.channel = channel;
        this.holder = holder;
        this.home = home;
    }

    // [impl->req~home-lock~1]
    static HomeLock take(Home home) {
        Path holder = home.run().resolve("launcher.pid");
        try {
            FileChannel channel =
                    FileChannel.open(home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new HomeInUseException(home.directory(), read(holder));
            }
            Files.writeString(holder, ProcessHandle.current().pid() + "\n");
            return new HomeLock(channel, holder, home);
        } catch (IOException problem) {
            throw new LaunchException("the home directory " + home.directory() + " cannot be locked", problem);
        }
    }

    /** Whether some process holds the lock. */
    static boolean isTaken(Home home) {
        try {
            take(home).close();
            return false;
        } catch (HomeInUseException expected) {
            return true;
        }
    }

    /** Waits for the programs of an earlier launcher that was killed. */
    void awaitLeftovers() throws IOException {
        Leftovers.await(home);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException expected) {
            return null;
        }
    }

    private static String read(Path holder) throws IOException {
        return Files.exists(holder) ? Files.readString(holder).strip() : "unknown";
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(holder);
            channel.close();
        } catch (IOException problem) {
            throw new LaunchException("the lock of the home directory cannot be given back", problem);
        }
    }
}
