package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.Element;
import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.Placement;
import dk.roedtraad.element.Revision;
import dk.roedtraad.element.Source;
import dk.roedtraad.element.Theme;
import dk.roedtraad.shared.jpa.Table;
import dk.roedtraad.shared.jpa.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The tables of documents and what stands in them. */
@ApplicationScoped
class ElementTables implements Tables {

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(
                new Table<>(Kind.class, KindRow.class, KindRow::new),
                new Table<>(Theme.class, ThemeRow.class, ThemeRow::new),
                new Table<>(Source.class, SourceRow.class, SourceRow::new),
                new Table<>(Document.class, DocumentRow.class, DocumentRow::new),
                new Table<>(Edition.class, EditionRow.class, EditionRow::new),
                new Table<>(Element.class, ElementRow.class, ElementRow::new),
                new Table<>(Revision.class, RevisionRow.class, RevisionRow::new),
                new Table<>(Placement.class, PlacementRow.class, PlacementRow::new),
                new Table<>(Lineage.class, LineageRow.class, LineageRow::new));
    }
}
