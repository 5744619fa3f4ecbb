package dk.roedtraad.search.lucene;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.search.IndexedElement;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchHit;
import dk.roedtraad.search.SearchQuestion;
import dk.roedtraad.search.SearchResult;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.Visibility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Elements for tests, built step by step, and questions to an index of them. */
record Passages(
        String key,
        String kind,
        String document,
        @Nullable String number,
        Bilingual title,
        String text,
        List<String> themes,
        @Nullable AnswerValue answer,
        int position) {

    static final Checkpoint FIRST = new Checkpoint(1, "1".repeat(64));

    static Passages element(String key, String title) {
        return new Passages(
                key, "initiative", "borgersamling", null, new Bilingual(title, null), "", List.of(), null, 1);
    }

    static ElementId id(String key) {
        return ElementId.derivedFrom("test", key);
    }

    Passages saying(String words) {
        return new Passages(key, kind, document, number, title, words, themes, answer, position);
    }

    Passages inEnglish(String words) {
        return new Passages(
                key, kind, document, number, new Bilingual(title.da(), words), text, themes, answer, position);
    }

    Passages numbered(String value) {
        return new Passages(key, kind, document, value, title, text, themes, answer, position);
    }

    Passages ofKind(String code) {
        return new Passages(key, code, document, number, title, text, themes, answer, position);
    }

    Passages inDocument(String other) {
        return new Passages(key, kind, other, number, title, text, themes, answer, position);
    }

    Passages about(String... codes) {
        return new Passages(key, kind, document, number, title, text, List.of(codes), answer, position);
    }

    Passages answered(AnswerValue value) {
        return new Passages(key, kind, document, number, title, text, themes, value, position);
    }

    Passages at(int place) {
        return new Passages(key, kind, document, number, title, text, themes, answer, place);
    }

    IndexedElement indexed() {
        return indexed(Sight.PUBLIC);
    }

    IndexedElement indexed(Sight sight) {
        var id = id(key);
        var view = new ElementView(
                id,
                number == null ? null : new ElementNumber(number),
                kind,
                title,
                text,
                1,
                document,
                document + "-2023",
                true,
                Visibility.PUBLIC,
                themes,
                false,
                null,
                false,
                false,
                null,
                position);
        var standing = new Standing(
                id, answer == null ? AnswerValue.NOT_ANSWERED : answer, null, ProgressValue.NOT_STARTED, null);
        return new IndexedElement(sight, view, answer != null, true, standing, position);
    }

    /** A new index in that folder with those elements. */
    static IndexStore indexOf(Path folder, Passages... elements) throws IOException {
        var store = new IndexStore(folder);
        store.change(
                new IndexStore.Step(Checkpoint.NOTHING, FIRST),
                List.of(),
                List.of(elements).stream().map(Passages::indexed).toList());
        return store;
    }

    static SearchResult find(IndexStore store, String words) throws IOException {
        return find(store, words, SearchFilter.ALL);
    }

    static SearchResult find(IndexStore store, String words, SearchFilter filter) throws IOException {
        return store.search(Sight.PUBLIC, searching -> searching.answer(new SearchQuestion(words, filter, 1, 20)));
    }

    static List<ElementId> found(IndexStore store, String words) throws IOException {
        return find(store, words).hits().stream().map(SearchHit::element).toList();
    }

    static SearchFilter ofKinds(String... kinds) {
        return new SearchFilter(Set.of(kinds), Set.of(), Set.of(), Set.of(), Set.of(), null);
    }
}
