package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.RunningSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What stands only in an edition for staff does not exist for anybody without a role: on no page, in no call, in no count. */
@OnSite("none")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffVisibilityIT {

    private static final Set<String> SECRETS = Set.of(
            "Spættekladden",
            "Snurrebasser",
            "vipstjerter",
            "Kvidderlyng",
            "mosegrisling",
            "krumtapvis",
            "Brushanehæftet",
            "Alkekongens",
            "lomviebad",
            "tejsten",
            "Sandløberen",
            "Skeanden",
            "Skærpiberen",
            "Splitternen",
            "rylerne",
            "PS-77.3",
            "PS-77.4",
            "BH-88.1",
            "brushanehaefte",
            "rylesvar",
            "proevestrategi-kladde");

    private final RunningSite site;
    private final Visitor visitor;

    @TempDir
    static Path folder;

    private Sweep before;
    private Sweep hidden;
    private Sweep published;
    private Set<String> ids;

    StaffVisibilityIT(RunningSite site, Visitor visitor) {
        this.site = site;
        this.visitor = visitor;
    }

    @BeforeAll
    void readsBeforeWithAndAfterTheDraft() {
        imports(DirectoryOfFiles.workshop(folder));
        before = Sweep.of(visitor, SECRETS);
        imports(draft("staff"));
        hidden = Sweep.of(visitor, SECRETS);
        imports(draft("public"));
        published = Sweep.of(visitor, SECRETS);
        ids = new TreeSet<>();
        for (String number : List.of("PS-77.4", "BH-88.1")) {
            ids.add(Visitor.text(visitor.json("/api/elements/" + number), "id"));
        }
        imports(draft("staff"));
    }

    private DirectoryOfFiles draft(String visibility) {
        DirectoryOfFiles files = DirectoryOfFiles.workshop(folder);
        for (String name : List.of("strategy.yaml", "paper.yaml")) {
            files.write(
                    name,
                    DirectoryOfFiles.resource("draft/" + name)
                            .replace("visibility: staff", "visibility: " + visibility));
        }
        return files;
    }

    private void imports(DirectoryOfFiles files) {
        DirectoryOfFiles.Ending ending = files.importInto(site.home());
        assertThat(ending.exitCode()).as(ending.output()).isZero();
        visitor.awaitProjections();
    }

    // [itest->req~change-feed~1]
    // [itest->req~visibility~1]
    @Test
    void showsNoWordOfTheDraft() {
        assertThat(hidden.holding(SECRETS)).isEmpty();
    }

    // [itest->req~visibility~1]
    @Test
    void showsNoIdentityOfTheDraft() {
        assertThat(hidden.holding(ids)).isEmpty();
    }

    // [itest->req~visibility~1]
    @Test
    void answersEverythingAsBefore() {
        assertThat(hidden.differingFrom(before)).isEmpty();
    }

    @Test
    void showsTheWordsOncePublic() {
        assertThat(SECRETS)
                .allSatisfy(
                        secret -> assertThat(published.holding(Set.of(secret))).isNotEmpty());
        assertThat(ids)
                .allSatisfy(id -> assertThat(published.holding(Set.of(id))).isNotEmpty());
    }

    // [itest->req~visibility~1]
    @Test
    void knowsNothingByItsIdentity() {
        assertThat(ids)
                .flatMap(id -> List.of(
                        "/element/" + id,
                        "/api/elements/" + id,
                        "/api/elements/" + id + "/trace",
                        "/api/elements/" + id + "/history",
                        "/soeg?thread=" + id,
                        "/api/search?thread=" + id,
                        "/dokument/brushanehaefte",
                        "/dokument/brushanehaefte-kladde",
                        "/dokument/proevestrategi-kladde",
                        "/api/documents/brushanehaefte",
                        "/element/PS-77.4",
                        "/api/elements/BH-88.1"))
                .allSatisfy(
                        path -> assertThat(visitor.get(path).status()).as(path).isEqualTo(404));
    }

    @Test
    void tellsAHiddenDocumentFromAnUnknownOneByNothing() {
        assertThat(List.of("/soeg?document=", "/api/search?document=", "/api/elements?document="))
                .allSatisfy(
                        path -> assertThat(visitor.get(path + "brushanehaefte").status())
                                .as(path)
                                .isEqualTo(visitor.get(path + "ukendt-haefte").status()));
    }
}
