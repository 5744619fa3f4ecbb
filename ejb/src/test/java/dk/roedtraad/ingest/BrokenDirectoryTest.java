package dk.roedtraad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.ingest.yaml.YamlFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of breakage is refused with file, line and what to do; the unbroken directory is not. */
class BrokenDirectoryTest {

    static final String SOUND = """
            kinds:
              - {code: recommendation, name: {da: Anbefaling}, plural: {da: Anbefalinger}, answerable: true}
              - {code: clause, name: {da: Planpunkt}, plural: {da: Planpunkter}}
            linkTypes:
              - {code: derivesFrom, forward: {da: udspringer af}, backward: {da: føres videre i}}
            linkRules:
              - {from: clause, type: derivesFrom, to: recommendation}
            themes:
              - {code: unge, name: {da: Unge}}
            units:
              - {id: byraad, type: council, name: {da: Byrådet}, from: 2022-01-01}
              - {id: plan, type: unit, name: {da: Plan}}
            sources:
              - {id: avisen, title: Avisen}
            decisions:
              - {id: beslutning, body: byraad, date: 2023-08-29, title: {da: Forslag}, case: 00.22.00-P35-11-21}
            documents:
              - id: rapport
                code: A
                type: report
                title: {da: Rapport}
                source: avisen
                editions:
                  - id: a2023
                    status: adopted
                    visibility: public
                    date: 2023-05-17
                    items:
                      - {key: bolig, kind: recommendation, number: A-1, themes: [unge], title: {da: Boliger}}
              - id: strategi
                code: S
                type: strategy
                title: {da: Strategi}
                editions:
                  - id: forslag
                    status: proposal
                    visibility: public
                    date: 2023-08-29
                    hearing: {from: 2023-08-31, to: 2023-10-26}
                    items:
                      - {key: kollegium, kind: clause, number: S-1, title: {da: Kollegium}, text: Næstved Kommune vil bygge.}
                  - id: vedtaget
                    status: adopted
                    visibility: public
                    date: 2023-12-19
                    items:
                      - {key: kollegium, number: S-2}
            links:
              - from: strategi/kollegium
                type: derivesFrom
                to: rapport/bolig
                covers: whole
                reason: Den unge får en bolig
                date: 2023-08-29
                passage: {quote: vil bygge}
            lineage:
              - {type: replaces, later: strategi/kollegium, earlier: rapport/bolig, date: 2023-12-19}
            answers:
              - {on: rapport/bolig, value: accepted, date: 2023-09-26, body: byraad, evidence: [avisen]}
            progress:
              - {on: rapport/bolig, value: started, date: 2024-01-01, target: 2025-01-01}
              - {on: rapport/bolig, value: done, date: 2024-06-01, target: 2025-01-01, evidence: [avisen]}
            promises:
              - {id: status, title: {da: Status}, on: rapport, body: byraad, made: 2023-06-19, due: 2023-09-30, state: open}
            """;

    private static List<String> mistakes(String text) {
        var problems = new Problems();
        var directory = new YamlFormat().read(List.of(new SourceFile("plan/data.yaml", text)), problems);
        if (problems.isEmpty()) {
            ImportingDirectory.settle(directory, new Settled(new RecordState(), problems));
        }
        return problems.lines();
    }

    @Test
    void acceptsTheSoundDirectory() {
        assertThat(mistakes(SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            not well-formed          | kinds:                  | "kinds: ["                       | not well-formed
            tab as indentation       | "  - {id: avisen"       | "\t- {id: avisen"                | not well-formed
            a field twice            | code: A                 | "code: A\\n    code: B"          | stands twice
            an alias                 | "on: rapport,"          | "on: *rapport,"                  | alias
            unknown section          | lineage:                | linage:                          | »linage« is not a field here
            unknown field            | covers: whole           | "covers: whole\\n    cover: x"   | »cover« is not a field here
            missing field            | "type: strategy"        | "note: {da: x}"                  | »type« is missing
            missing Danish title     | "title: {da: Strategi}" | "title: {en: Strategy}"          | »da« is missing
            title without languages  | "title: {da: Strategi}" | "title: Strategi"                | two languages
            no list                  | "sources:\\n  - {id: avisen, title: Avisen}" | "sources: avisen" | write a list here
            malformed key            | "id: strategi"          | "id: Strategi 2023"              | is no key
            malformed code           | "code: S"               | "code: strategi"                 | is no document code
            malformed date           | "date: 2023-05-17"      | "date: 17. maj 2023"             | is no date
            impossible date          | "date: 2023-05-17"      | "date: 2023-02-30"               | is no date
            date beyond reason       | "date: 2023-05-17"      | "date: 0023-05-17"               | lies outside
            malformed number         | "number: A-1"           | "number: 1.A"                    | is no number
            number of other document | "number: A-1"           | "number: B-1"                    | document's code
            malformed flag           | "answerable: true"      | "answerable: ja"                 | must be true or false
            unknown status           | "status: proposal"      | "status: suggested"              | is not known; use one of
            unknown visibility       | "visibility: public"    | "visibility: everybody"          | is not known; use one of
            malformed case number    | 00.22.00-P35-11-21      | "sag?"                           | is no case number
            hearing turned round     | "to: 2023-10-26"        | "to: 2023-08-01"                 | lies before »from«
            editions turned round    | "date: 2023-12-19\\n        items" | "date: 2023-01-01\\n        items" | oldest edition first
            no edition               | "editions:\\n      - id: a2023" | "note: {da: x}\\n    ed:\\n      - id: a2023" | no edition
            new item without title   | "key: kollegium, number: S-2" | "key: nyt, number: S-2"    | is new in this edition
            item twice               | "      - {key: kollegium, number: S-2}" | "      - {key: kollegium}\\n          - {key: kollegium}" | stands already in this edition
            number twice             | "- {key: kollegium, number: S-2}" | "- {key: kollegium, number: S-2}\\n          - {key: to, kind: clause, number: S-2, title: {da: To}}" | stands already in this edition
            kind changed             | "key: kollegium, number: S-2" | "key: kollegium, kind: recommendation" | new kind is a new element
            document twice           | "id: strategi"          | "id: rapport"                    | stands already at
            unknown kind             | "kind: recommendation," | "kind: wish,"                    | there is no kind »wish«
            unknown theme            | "themes: [unge]"        | "themes: [gamle]"                | there is no theme »gamle«
            unknown source           | "source: avisen"        | "source: radioen"                | there is no source »radioen«
            unknown unit             | "on: rapport, body: byraad" | "on: rapport, body: regionen" | there is no unit »regionen«
            unknown element in link  | "to: rapport/bolig"     | "to: rapport/boliger"            | there is no element rapport/boliger
            malformed element        | "to: rapport/bolig"     | "to: bolig"                      | names no element
            link against the rules   | "from: strategi/kollegium\\n" | "from: rapport/bolig\\n"   | no link rule
            link too early           | "date: 2023-08-29\\n    passage" | "date: 2023-08-01\\n    passage" | lies before strategi/kollegium first stood
            passage not there        | "quote: vil bygge"      | "quote: vil rive ned"            | does not occur
            reason too short         | "reason: Den unge får en bolig" | "reason: fordi"          | at least 10 characters
            unknown answered element | "answers:\\n  - {on: rapport/bolig" | "answers:\\n  - {on: rapport/by" | names no element
            no without a reason      | "value: accepted"       | "value: notAdopted"              | needs a »reason«
            answer by administration | "date: 2023-09-26, body: byraad" | "date: 2023-09-26, body: plan" | cannot decide
            answer by a later body   | "date: 2023-09-26, body: byraad" | "date: 2021-09-26, body: byraad" | did not exist
            answered clause          | "answers:\\n  - {on: rapport/bolig" | "answers:\\n  - {on: strategi/kollegium" | neither answered
            done without evidence    | "target: 2025-01-01, evidence: [avisen]}\\npromises" | "target: 2025-01-01}\\npromises" | needs »evidence«
            target moved silently    | "2024-06-01, target: 2025-01-01" | "2024-06-01, target: 2026-01-01" | say why in »reason«
            kept without evidence    | "state: open"           | "state: kept"                    | needs »kept«
            promise due too early    | "due: 2023-09-30"       | "due: 2023-01-01"                | before the promise was made
            promise on nothing       | "on: rapport, body"     | "on: rapporter, body"            | there is no document »rapporter«
            descended from itself    | "earlier: rapport/bolig" | "earlier: strategi/kollegium"   | the same element
            control character        | "title: Avisen"         | "title: ""Av\\u0007isen"" "     | control character
            """)
    void namesFileLineAndWhatToDo(String breakage, String sound, String broken, String message) {
        var from = sound.replace("\\n", "\n");
        assertThat(SOUND).as("what the breakage replaces").contains(from);

        var found = mistakes(
                SOUND.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(broken.replace("\\n", "\n"))));

        assertThat(found)
                .as(breakage)
                .anySatisfy(line -> assertThat(line)
                        .matches("(?s)plan/data\\.yaml:\\d+: .*")
                        .contains(message));
    }

    // [utest->req~link-rules~1]
    // [utest->req~mistakes-located~1]
    @Test
    void namesTheVeryLine() {
        var lines = SOUND.lines().toList();
        int line = lines.indexOf("    code: S") + 1;

        assertThat(mistakes(SOUND.replace("    code: S\n", "    code: strategi\n")))
                .anyMatch(mistake -> mistake.startsWith("plan/data.yaml:" + line + ": "));
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThat(mistakes("documents: " + "[".repeat(5_000) + "]".repeat(5_000)))
                .singleElement()
                .asString()
                .contains("nested more than");
    }
}
