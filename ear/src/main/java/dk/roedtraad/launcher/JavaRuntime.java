package dk.roedtraad.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs the launcher, which runs its Java children too. */
final class JavaRuntime {

    private static final int WARNS_OF_NATIVE_ACCESS = 22;
    private static final int WARNS_OF_UNSAFE = 23;

    private JavaRuntime() {}

    static List<String> command(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:-UsePerfData");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.awt.headless=true");
        int version = Runtime.version().feature();
        if (version >= WARNS_OF_NATIVE_ACCESS) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        if (version >= WARNS_OF_UNSAFE) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of(options));
        return command;
    }
}
