package dk.roedtraad.web.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.element.DocumentType;
import dk.roedtraad.element.EditionStatus;
import dk.roedtraad.element.LineageType;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.followup.PromiseState;
import dk.roedtraad.search.Facet;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Role;
import dk.roedtraad.trace.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern WHOLE_KEY = Pattern.compile("'([a-z][a-zA-Z]*(?:\\.[a-zA-Z]+)+|[a-z]+)'");
    private static final Pattern SAID =
            Pattern.compile("words\\.say\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)|key=\"([a-z.]+)\"");
    private static final Set<String> COMPOSED = Set.of(
            "answer.",
            "progress.",
            "promise.",
            "edition.",
            "documentType.",
            "covers.",
            "facet.",
            "error.",
            "role.",
            "rule.",
            "lineage.",
            "followup.by.",
            "journal.noun.",
            "journal.verb.",
            "thread.missing.",
            "unit.");

    // [utest->req~two-languages~1]
    @Test
    void saysTheSameInBothLanguages() {
        assertThat(keys(Language.DA)).isEqualTo(keys(Language.EN));
    }

    // [utest->req~two-languages~1]
    @Test
    void leavesNothingUnsaid() {
        for (var language : Language.values()) {
            for (var name : Words.BUNDLES) {
                var bundle = Words.bundle(name, language);
                assertThat(bundle.keySet())
                        .allSatisfy(key -> assertThat(bundle.getString(key)).isNotBlank());
            }
        }
    }

    @Test
    void hasEveryKeyThatAViewUses() throws IOException {
        assertThat(keys(Language.DA)).containsAll(usedKeys());
    }

    @Test
    void isUsedWhole() throws IOException {
        var used = usedKeys();
        var idle = keys(Language.DA).stream()
                .filter(key -> !used.contains(key))
                .filter(key -> COMPOSED.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(idle).isEmpty();
    }

    @Test
    void namesEveryConstant() {
        var wanted = new TreeSet<String>();
        addAll(wanted, "answer", AnswerValue.values());
        addAll(wanted, "progress", ProgressValue.values());
        addAll(wanted, "promise", PromiseState.values());
        addAll(wanted, "edition", EditionStatus.values());
        addAll(wanted, "documentType", DocumentType.values());
        addAll(wanted, "covers", Coverage.values());
        addAll(wanted, "facet", Facet.values());
        addAll(wanted, "role", Role.values());
        addAll(wanted, "lineage.later", LineageType.values());
        addAll(wanted, "lineage.earlier", LineageType.values());
        assertThat(keys(Language.DA)).containsAll(wanted);
    }

    private static void addAll(Set<String> wanted, String group, Enum<?>[] constants) {
        Arrays.stream(constants)
                .map(constant -> group + "." + Codes.of(constant))
                .forEach(wanted::add);
    }

    private static Set<String> keys(Language language) {
        return Words.BUNDLES.stream()
                .flatMap(name -> Words.bundle(name, language).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> usedKeys() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".xhtml")).collect(Collectors.toSet())) {
                var said = SAID.matcher(Files.readString(file));
                while (said.find()) {
                    addKeys(used, said.group(1) == null ? "'" + said.group(2) + "'" : said.group(1));
                }
            }
        }
        return used;
    }

    private static void addKeys(Set<String> used, String argument) {
        if (argument.contains("concat")) {
            return;
        }
        var key = WHOLE_KEY.matcher(argument);
        while (key.find()) {
            used.add(key.group(1));
        }
    }
}
