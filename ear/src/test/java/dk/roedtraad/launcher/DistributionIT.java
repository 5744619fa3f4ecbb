package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.Launcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What lies where in the distribution, and under which licence. */
class DistributionIT {

    private static final Path DISTRIBUTION = Launcher.distribution();

    // [itest->req~separate-graph-program~1]
    @Test
    void keepsNeo4jsServerOutOfTheApplicationAndOfTheCommandLine() throws IOException {
        assertThat(jars("neo4j")).anyMatch(DistributionIT::isServer);
        assertThat(jars("lib")).noneMatch(DistributionIT::isServer);
        assertThat(jars("payara")).noneMatch(DistributionIT::isServer);
        try (var war = new ZipFile(DISTRIBUTION.resolve("war/roedtraad.war").toFile())) {
            assertThat(war.stream().map(Object::toString))
                    .noneMatch(entry -> isServer(entry.substring(entry.lastIndexOf('/') + 1)));
        }
    }

    // [itest->req~licence-texts~1]
    @Test
    void listsEveryPackageWithItsLicence() throws IOException {
        var list = Files.readString(DISTRIBUTION.resolve("licenses/THIRD-PARTY.txt"));
        for (var folder : List.of("lib", "neo4j", "postgresql", "payara")) {
            assertThat(jars(folder))
                    .isNotEmpty()
                    .allSatisfy(jar -> assertThat(list).contains("/" + jar + "\t"));
        }
    }

    // [itest->req~licence-texts~1]
    @Test
    void bringsTheTextsOfLicencesThatItsPackagesHold() throws IOException {
        try (var texts = Files.walk(DISTRIBUTION.resolve("licenses"))) {
            assertThat(texts.filter(Files::isRegularFile)).hasSizeGreaterThan(100);
        }
        assertThat(DISTRIBUTION.resolve("LICENSE")).exists();
    }

    private static boolean isServer(String jar) {
        return jar.startsWith("neo4j-kernel") || jar.startsWith("neo4j-bolt-5") || jar.startsWith("neo4j-cypher");
    }

    private static List<String> jars(String folder) throws IOException {
        try (var files = Files.walk(DISTRIBUTION.resolve(folder))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
