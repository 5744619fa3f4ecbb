package dk.roedtraad.trace.jpa;

import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.jpa.VersionedRow;
import dk.roedtraad.trace.Coverage;
import dk.roedtraad.trace.Passage;
import dk.roedtraad.trace.TraceLink;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a trace link. */
@Entity
@Table(name = "trace_link")
class TraceLinkRow extends VersionedRow<TraceLink> {

    @Column(name = "element_from")
    private String elementFrom = "";

    private String type = "";

    @Column(name = "element_to")
    private String elementTo = "";

    private String covers = "";

    private String reason = "";

    @Column(name = "dated")
    private LocalDate date = LocalDate.EPOCH;

    @Column(name = "from_revision")
    private int fromRevision;

    @Column(name = "to_revision")
    private int toRevision;

    private @Nullable String decision;

    private @Nullable String quote;

    private @Nullable String prefix;

    private @Nullable String suffix;

    private @Nullable String source;

    private boolean example;

    protected TraceLinkRow() {}

    TraceLinkRow(TraceLink item) {
        elementFrom = item.from().value();
        type = item.type();
        elementTo = item.to().value();
        covers = Codes.of(item.covers());
        reason = item.reason();
        date = item.date();
        fromRevision = item.fromRevision();
        toRevision = item.toRevision();
        decision = item.decision();
        if (item.passage() != null) {
            quote = item.passage().quote();
            prefix = item.passage().prefix();
            suffix = item.passage().suffix();
        }
        source = item.source();
        example = item.example();
    }

    @Override
    public TraceLink item() {
        return new TraceLink(
                id(),
                new ElementId(elementFrom),
                type,
                new ElementId(elementTo),
                Codes.parse(Coverage.class, "covers", covers),
                reason,
                date,
                fromRevision,
                toRevision,
                decision,
                quote == null ? null : new Passage(quote, prefix, suffix),
                source,
                example);
    }
}
