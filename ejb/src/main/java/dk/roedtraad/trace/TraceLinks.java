package dk.roedtraad.trace;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Rows;
import dk.roedtraad.shared.Sight;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The trace links. */
public interface TraceLinks {

    /** Those of the links in force that the reader may see, oldest entry first. */
    List<TraceLink> findAll(Sight sight, Collection<String> ids);

    /** The links in force at either end of which the element stands and that the reader may see. */
    List<TraceLink> at(Sight sight, ElementId element);

    /** Every version of every link at either end of which one of the elements stands, public or not; for projections. */
    List<Rows.Version<TraceLink>> versionsAt(Collection<ElementId> elements);

    /** The link types, in order. */
    List<LinkType> types();

    /** The link type of that code. */
    default Optional<LinkType> type(String code) {
        return types().stream().filter(type -> type.code().equals(code)).findFirst();
    }
}
