package dk.roedtraad.incontainer;

import dk.roedtraad.ingest.SourceFile;
import dk.roedtraad.shared.ElementId;
import java.util.List;

/**
 * A strategy of one clause as a data directory.
 *
 * @param document key of the document
 * @param code code of its numbers
 */
record ExampleFiles(String document, String code) {

    private static final String FILE = """
            documents:
              - id: %1$s
                code: %2$s
                type: strategy
                title: {da: "Prøve"}
                source: naestved-hoeringer
                example: true
                editions:
                  - id: kladde
                    status: proposal
                    visibility: %3$s
                    date: 2024-02-01
                    example: true
                    items:
                      - key: punkt
                        kind: clause
                        number: %2$s-1
                        themes: [unge]
                        title: {da: "Et punkt"}
                        text: "%4$s"
                        example: true
            links:
              - from: %1$s/punkt
                type: derivesFrom
                to: borgersamling/ungdomskollegium
                covers: part
                reason: Punktet tager kollegiet op.
                example: true
            """;

    static ExampleFiles named(String document, String code) {
        return new ExampleFiles(document, code);
    }

    /** The files with that wording of the clause and that visibility of the edition. */
    List<SourceFile> saying(String text, String visibility) {
        return List.of(new SourceFile(document + ".yaml", FILE.formatted(document, code, visibility, text)));
    }

    /** Its only clause. */
    ElementId clause() {
        return ElementId.derivedFrom(document, "punkt");
    }
}
