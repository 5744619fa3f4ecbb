package dk.roedtraad.search.lucene;

import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchIndex;
import dk.roedtraad.search.SearchQuestion;
import dk.roedtraad.search.SearchResult;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Answers from the application's index. */
@ApplicationScoped
class LuceneSearchIndex implements SearchIndex {

    @Inject
    OpenIndex index;

    @Override
    public SearchResult search(Sight sight, SearchQuestion question) {
        boolean whole = index.isWhole();
        var result = index.ask(store -> store.search(sight, searching -> searching.answer(question)));
        return whole && index.isWhole() ? result : result.incomplete();
    }

    @Override
    public long count(Sight sight, SearchFilter filter) {
        return index.ask(store -> {
            if (!store.isFilled()) {
                throw new ProjectionUnavailableException("index", new IllegalStateException("It is being filled"));
            }
            return store.search(sight, searching -> searching.count(filter));
        });
    }
}
