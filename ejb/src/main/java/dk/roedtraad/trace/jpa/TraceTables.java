package dk.roedtraad.trace.jpa;

import dk.roedtraad.shared.jpa.Table;
import dk.roedtraad.shared.jpa.Tables;
import dk.roedtraad.trace.LinkRule;
import dk.roedtraad.trace.LinkType;
import dk.roedtraad.trace.TraceLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The tables of links and the rules they follow. */
@ApplicationScoped
class TraceTables implements Tables {

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(
                new Table<>(LinkType.class, LinkTypeRow.class, LinkTypeRow::new),
                new Table<>(LinkRule.class, LinkRuleRow.class, LinkRuleRow::new),
                new Table<>(TraceLink.class, TraceLinkRow.class, TraceLinkRow::new));
    }
}
