package dk.roedtraad.web.document.rest;

import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.trace.TraceLinks;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.document.rest.VocabularyRepresentation.KindEntry;
import dk.roedtraad.web.document.rest.VocabularyRepresentation.LinkTypeEntry;
import dk.roedtraad.web.document.rest.VocabularyRepresentation.Word;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words the record speaks in: kinds, themes, link types, answers and progress. */
@Open
@Path("vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class VocabularyResource {

    private static final String BUNDLE = "dk.roedtraad.web.document.rest.Words";

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private TraceLinks links;

    /** All of them, in both languages. */
    @GET
    public VocabularyRepresentation all() {
        return new VocabularyRepresentation(
                vocabulary.kinds().stream()
                        .map(kind -> new KindEntry(
                                kind.code(), kind.name(), kind.plural(), kind.counted(), kind.answerable()))
                        .toList(),
                vocabulary.themes().stream()
                        .map(theme -> new Word(theme.code(), theme.name()))
                        .toList(),
                links.types().stream()
                        .map(type -> new LinkTypeEntry(type.code(), type.forward(), type.backward()))
                        .toList(),
                words(AnswerValue.class, "answer."),
                words(ProgressValue.class, "progress."));
    }

    static <E extends Enum<E>> List<Word> words(Class<E> type, String prefix) {
        var danish = bundle("da");
        var english = bundle("en");
        return Arrays.stream(type.getEnumConstants())
                .map(Codes::of)
                .map(code -> new Word(
                        code, new Bilingual(danish.getString(prefix + code), english.getString(prefix + code))))
                .toList();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language),
                VocabularyResource.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
