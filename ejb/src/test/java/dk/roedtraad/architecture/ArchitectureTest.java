package dk.roedtraad.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

// [utest->req~one-way-modules~1]
/** The walls of the house, each as a sentence. A rule that matches nothing fails. */
@AnalyzeClasses(packages = "dk.roedtraad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] RECORD = {
        "dk.roedtraad.shared..",
        "dk.roedtraad.element..",
        "dk.roedtraad.trace..",
        "dk.roedtraad.followup..",
        "dk.roedtraad.journal..",
        "dk.roedtraad.account.."
    };
    private static final String[] PROJECTIONS = {"dk.roedtraad.graph..", "dk.roedtraad.search.."};

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("dk.roedtraad.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRecordKnowsNoProjection =
            noClasses().that(resideInAnyPackage(RECORD)).should().dependOnClassesThat(resideInAnyPackage(PROJECTIONS));

    @ArchTest
    static final ArchRule theRecordsFeaturesMeetInSharedOnly = slices().matching(
                    "dk.roedtraad.(element|trace|followup|journal|account)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyJpaPackagesUseTheEntityManager = noClasses()
            .that()
            .resideOutsideOfPackage("..jpa..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class);

    @ArchTest
    static final ArchRule onlyNeo4jUsesTheDriver = noClasses()
            .that()
            .resideOutsideOfPackage("..neo4j..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neo4j..", "ac.simons.neo4j..");

    @ArchTest
    static final ArchRule onlyLuceneUsesLucene = noClasses()
            .that()
            .resideOutsideOfPackage("..lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyYamlReadsYaml = noClasses()
            .that()
            .resideOutsideOfPackage("..yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule aFeatureDoesNotKnowItsTechnology = noClasses()
            .that()
            .resideOutsideOfPackages("..jpa..", "..neo4j..", "..lucene..", "..yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dk.roedtraad..jpa..", "dk.roedtraad..neo4j..", "dk.roedtraad..lucene..", "dk.roedtraad..yaml..");

    @ArchTest
    static final ArchRule rewordingsAreJudgedByPlainJava = classes()
            .that()
            .resideInAPackage("dk.roedtraad.trace.rewording..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dk.roedtraad.trace.rewording..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule transactionsStartInUseCases = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .resideInAPackage("..journal.jpa..")
            .because("all others start where a use case's method says so");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .that()
            .resideOutsideOfPackage("dk.roedtraad.startup..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static void everyPackageSaysWhatItMeans(JavaClasses classes) {
        var packages = classes.getPackage("dk.roedtraad").getSubpackagesInTree().stream()
                .filter(found -> !found.getClasses().isEmpty())
                .toList();

        assertThat(packages).hasSizeGreaterThan(10);
        assertThat(packages).allMatch(found -> found.tryGetPackageInfo().isPresent(), "has a package-info");
    }

    @ArchTest
    static void noPackageIsNamedAfterNothing(JavaClasses classes) {
        assertThat(classes.getPackage("dk.roedtraad").getSubpackagesInTree())
                .extracting(JavaPackage::getRelativeName)
                .doesNotContainAnyElementsOf(List.of("util", "common", "service", "impl"));
    }

    @ArchTest
    static final ArchRule rowsStayInTheirPackage = classes()
            .that()
            .haveSimpleNameEndingWith("Row")
            .and(resideInAPackage("..jpa.."))
            .and()
            .doNotHaveSimpleName("VersionedRow")
            .should()
            .bePackagePrivate();
}
