package dk.roedtraad.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.TreeSet;

// [utest->req~one-way-modules~1]
@AnalyzeClasses(packages = "dk.roedtraad.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PAGES_KNOW_NO_REST = noClasses()
            .that()
            .resideInAPackage("..page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..rest..");

    @ArchTest
    static final ArchRule REST_KNOWS_NO_PAGES = noClasses()
            .that()
            .resideInAPackage("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..page..");

    @ArchTest
    static final ArchRule PAGES_OF_FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("dk.roedtraad.web.(*).page..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FEATURES_MEET_IN_THE_SITE_ONLY = slices().matching("dk.roedtraad.web.(*).page..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("..site.page.."));

    @ArchTest
    static final ArchRule PAGES_TOUCH_NO_STORE = noClasses()
            .that()
            .resideInAPackage("dk.roedtraad.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.neo4j..",
                    "org.apache.lucene..",
                    "..jpa..",
                    "..lucene..",
                    "..neo4j..");

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Data|Info)");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(java.time.Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule A_PAGE_SAYS_WHERE_IT_IS_SERVED = classes()
            .that()
            .implement(dk.roedtraad.web.site.page.Page.class)
            .should()
            .beAnnotatedWith(dk.roedtraad.web.site.page.Serves.class);

    @ArchTest
    static void everyPackageIsExplained(JavaClasses classes) {
        var bare = new TreeSet<String>();
        var explained = new TreeSet<String>();
        classes.forEach(
                type -> (type.getSimpleName().equals("package-info") ? explained : bare).add(type.getPackageName()));
        bare.removeAll(explained);
        assertThat(bare).as("packages without package-info").isEmpty();
    }
}
