package dk.roedtraad.search.lucene;

import dk.roedtraad.search.Facet;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What a reader may find, and a filter, as queries. */
final class Narrowing {

    private final Query seen;
    private final SearchFilter filter;

    Narrowing(Sight sight, SearchFilter filter) {
        this.seen = new TermQuery(new Term(Fields.SIGHT, Codes.of(sight)));
        this.filter = filter;
    }

    /** The values a facet is narrowed to; none means any. */
    Set<String> chosen(Facet facet) {
        return switch (facet) {
            case KIND -> filter.kinds();
            case DOCUMENT -> filter.documents();
            case THEME -> filter.themes();
            case ANSWER -> filter.answers();
            case PROGRESS -> filter.progress();
        };
    }

    /** What matches of what the reader may find, within the given elements but whatever its facets. */
    Query within(Query query) {
        var within = new BooleanQuery.Builder().add(query, Occur.MUST).add(seen, Occur.FILTER);
        var ids = filter.within();
        if (ids != null) {
            within.add(oneOf(Fields.ID, ids.stream().map(ElementId::value).toList()), Occur.FILTER);
        }
        return within.build();
    }

    /** What matches and is left by the whole filter. */
    Query narrowed(Query query) {
        var narrowed = new BooleanQuery.Builder().add(within(query), Occur.MUST);
        for (var facet : Facet.values()) {
            if (!chosen(facet).isEmpty()) {
                narrowed.add(oneOf(Fields.of(facet), chosen(facet)), Occur.FILTER);
            }
        }
        return narrowed.build();
    }

    private static Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
