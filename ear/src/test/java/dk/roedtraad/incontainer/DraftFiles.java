package dk.roedtraad.incontainer;

import dk.roedtraad.ingest.SourceFile;
import dk.roedtraad.shared.ElementId;
import java.util.List;

/** A small plan with a public edition and a later draft of it, and a memorandum of which there is a draft only. */
final class DraftFiles {

    /** Stands in both editions, reworded and renumbered in the draft. */
    static final ElementId REWORDED = ElementId.derivedFrom("sigte", "omskrevet");
    /** Stands in the public edition only. */
    static final ElementId LEFT_OUT = ElementId.derivedFrom("sigte", "udgaaet");
    /** Stands in the draft only, and answers the youth college. */
    static final ElementId ADDED = ElementId.derivedFrom("sigte", "tilfoejet");
    /** Stands in the memorandum. */
    static final ElementId NOTED = ElementId.derivedFrom("notat", "noteret");

    private static final String DOCUMENTS = """
            documents:
              - id: sigte
                code: SG
                type: strategy
                title: {da: "Sigteplan"}
                source: naestved-hoeringer
                example: true
                editions:
                  - id: vedtaget
                    status: adopted
                    visibility: public
                    date: 2024-02-01
                    example: true
                    items:
                      - {key: omskrevet, kind: clause, number: SG-1, title: {da: "Et tårnfalkehus"}, text: "Kommunen sætter kasser op.", example: true}
                      - {key: udgaaet, kind: clause, number: SG-2, title: {da: "En musvågemast"}, text: "Kommunen rejser en mast.", example: true}
                  - id: kladde
                    status: draft
                    visibility: staff
                    date: 2024-06-01
                    example: true
                    items:
                      - {key: omskrevet, kind: clause, number: SG-3, title: {da: "Et tårnfalkehotel"}, text: "Kommunen bygger et hotel.", example: true}
                      - {key: tilfoejet, kind: clause, number: SG-4, title: {da: "En glentesti"}, text: "Kommunen anlægger en sti.", example: true}
              - id: notat
                code: NO
                type: plan
                title: {da: "Notat"}
                source: naestved-hoeringer
                example: true
                editions:
                  - id: kladde
                    status: draft
                    visibility: staff
                    date: 2024-06-01
                    example: true
                    items:
                      - {key: noteret, kind: provision, number: NO-1, title: {da: "En hejreskov"}, example: true}
            """;

    private static final String TIES = """
            links:
              - {from: sigte/tilfoejet, type: derivesFrom, to: borgersamling/ungdomskollegium, covers: part, reason: Punktet tager kollegiet op., example: true}
            lineage:
              - {type: replaces, later: sigte/tilfoejet, earlier: sigte/udgaaet, date: 2024-06-01, example: true}
            promises:
              - {id: notat-loefte, title: {da: "Løfte"}, on: notat, body: byraad, made: 2024-06-01, due: 2024-07-01, state: open, example: true}
            """;

    private DraftFiles() {}

    static List<SourceFile> all() {
        return List.of(new SourceFile("documents.yaml", DOCUMENTS), new SourceFile("ties.yaml", TIES));
    }
}
