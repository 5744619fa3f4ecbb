package dk.roedtraad.incontainer;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as the build made it, with the tests beside the application. */
final class TestedWar {

    private TestedWar() {}

    static WebArchive with(Class<?>... tests) {
        var war = new File(System.getProperty("roedtraad.distribution"), "war/roedtraad.war");
        return ShrinkWrap.create(ZipImporter.class, "roedtraad.war")
                .importFrom(war)
                .as(WebArchive.class)
                .addClass(WayToTheTests.class)
                .addClasses(tests)
                .addAsLibraries(libraries());
    }

    /** What the tests need at run time and the application does not bring. */
    private static File[] libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> Stream.of("assertj-core-", "byte-buddy-").anyMatch(file.getName()::startsWith))
                .toArray(File[]::new);
    }
}
