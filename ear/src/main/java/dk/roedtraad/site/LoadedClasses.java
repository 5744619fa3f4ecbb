package dk.roedtraad.site;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.ObjectName;

/** Writes the archive of loaded classes (AppCDS) while the program runs, rather than at its end, which must be quick. */
final class LoadedClasses {

    private LoadedClasses() {}

    /** The path is quoted, since it may have blanks. */
    static void keep() {
        String target = System.getProperty("roedtraad.classes");
        if (target == null) {
            return;
        }
        try {
            Path fresh = Path.of(target + ".new");
            Files.deleteIfExists(fresh);
            long began = System.nanoTime();
            Object answer = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmCds",
                            new Object[] {new String[] {"dynamic_dump", "\"" + fresh + "\""}},
                            new String[] {String[].class.getName()});
            System.out.printf("class archive: %s (%d ms)%n", answer, (System.nanoTime() - began) / 1_000_000);
            if (Files.exists(fresh)) {
                Files.move(fresh, Path.of(target), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (Exception problem) {
            System.out.println("no class archive: " + problem);
        }
    }
}
