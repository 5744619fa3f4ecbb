package dk.roedtraad.web.search.page;

import dk.roedtraad.element.Documents;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Theme;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.graph.FollowingThreads;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchIndex;
import dk.roedtraad.search.SearchQuestion;
import dk.roedtraad.search.SearchResult;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.site.page.ListAddress;
import dk.roedtraad.web.site.page.Names;
import dk.roedtraad.web.site.page.Opening;
import dk.roedtraad.web.site.page.Page;
import dk.roedtraad.web.site.page.Parameters;
import dk.roedtraad.web.site.page.Serves;
import dk.roedtraad.web.site.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The search page, which is also every list of the site: words, filters, and the hits with the way down to them from the vision. */
@Named
@RequestScoped
@Open
@Serves(path = ListAddress.PATH, view = "/search/search.xhtml")
public class SearchPage implements Page {
    private static final int SIZE = 20;

    @Inject
    private SearchIndex index;

    @Inject
    private FollowingThreads threads;

    @Inject
    private Elements elements;

    @Inject
    private Documents documents;

    @Inject
    private Names names;

    @Inject
    private FoundElements found;

    private String words = "";
    private int page = 1;
    private ListAddress address = ListAddress.ALL;
    private @Nullable ElementView top;
    private boolean wholeThread = true;
    private SearchResult result = SearchResult.UNKNOWN;

    @Override
    public Opening open(Visit visit) {
        var parameters = visit.parameters();
        words = parameters.one("q");
        page = parameters.page();
        var filter = filter(visit.sight(), parameters);
        address = address(filter);
        result = answer(visit.sight(), new SearchQuestion(words, filter, page, SIZE));
        found.read(visit.sight(), result.hits());
        return Opening.SHOWN;
    }

    /** While the index can answer nothing, the page says so rather than that there is nothing. */
    private SearchResult answer(Sight sight, SearchQuestion question) {
        try {
            return index.search(sight, question);
        } catch (ProjectionUnavailableException e) {
            return SearchResult.UNKNOWN;
        }
    }

    private SearchFilter filter(Sight sight, Parameters parameters) {
        var kinds = names.kinds().stream().map(Kind::code).collect(Collectors.toSet());
        var themes = names.themes().stream().map(Theme::code).collect(Collectors.toSet());
        return new SearchFilter(
                parameters.known("kind", kinds::contains),
                parameters.known("document", key -> documents.find(sight, key).isPresent()),
                parameters.known("theme", themes::contains),
                parameters.known(
                        "answer", code -> Codes.find(AnswerValue.class, code).isPresent()),
                parameters.known(
                        "progress",
                        code -> Codes.find(ProgressValue.class, code).isPresent()),
                within(sight, parameters.one("thread")));
    }

    private @Nullable Set<ElementId> within(Sight sight, String thread) {
        if (thread.isEmpty()) {
            return null;
        }
        if (!ElementId.looksLike(thread)) {
            throw new MalformedValueException("thread", thread, "it names no element");
        }
        var id = new ElementId(thread);
        top = elements.find(sight, id).orElseThrow(() -> new UnknownItemException("element", thread));
        var below = threads.below(sight, top);
        wholeThread = below.complete();
        return below.elements();
    }

    private ListAddress address(SearchFilter filter) {
        return ListAddress.ALL
                .with("q", words)
                .with("thread", top == null ? "" : top.id().value())
                .withAll("kind", filter.kinds())
                .withAll("document", filter.documents())
                .withAll("theme", filter.themes())
                .withAll("answer", filter.answers())
                .withAll("progress", filter.progress());
    }

    /** What is looked for. */
    public String getWords() {
        return words;
    }

    /** The list's own address, without its page. */
    public ListAddress getAddress() {
        return address;
    }

    /** The element whose thread the list is narrowed to, or null. */
    public @Nullable ElementView getTop() {
        return top;
    }

    /** The length of the whole list. */
    public long getTotal() {
        return result.total();
    }

    /** Whether the index is whole, so that nothing is missing from the list. */
    public boolean isIndexed() {
        return result.complete();
    }

    /** Whether the thread that the list is narrowed to could be followed to its end. */
    public boolean isWholeThread() {
        return wholeThread;
    }

    /** The facets. */
    public List<FacetChoice> getFacets() {
        return FacetChoice.of(result, address);
    }

    /** The page shown. */
    public int getPage() {
        return page;
    }

    /** The number of pages. */
    public long getLastPage() {
        return Math.max(1, (result.total() + SIZE - 1) / SIZE);
    }

    /** The ordinal of the first hit shown. */
    public long getFirst() {
        return (page - 1L) * SIZE + 1;
    }

    /** The address of another page of the list. */
    public ListAddress at(int other) {
        return address.with("page", other == 1 ? "" : Integer.toString(other));
    }

    /** The list narrowed by nothing but the words. */
    public ListAddress getOnlyWords() {
        return ListAddress.ALL.with("q", words);
    }

    /** Whether nothing narrows the list. */
    public boolean isUnnarrowed() {
        return address.parameters().keySet().stream().allMatch("q"::equals);
    }
}
