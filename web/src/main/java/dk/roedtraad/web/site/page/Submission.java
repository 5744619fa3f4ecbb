package dk.roedtraad.web.site.page;

import dk.roedtraad.shared.Mistake;
import dk.roedtraad.shared.Written;
import dk.roedtraad.web.access.Sessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form that was sent, so that a refused one is shown with what was typed and what is wrong. */
@Named
@RequestScoped
public class Submission {
    private static final int UNPROCESSABLE = 422;
    private static final int LONG_TEXT = 40;
    private static final Set<String> OWN = Set.of(Form.NAME, Form.TOKEN);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Sessions sessions;

    @Inject
    private Words words;

    private Form form = Form.NONE;
    private List<Mistake> mistakes = List.of();

    /**
     * A mistake as people read it.
     *
     * @param anchor where on the page its field is
     * @param text what is wrong and what to do
     */
    public record Told(String anchor, String text) {}

    void begin(Form sent) {
        form = sent;
    }

    /** Refuses what was sent; the page is shown again with these mistakes. */
    public Opening refused(List<Mistake> found) {
        return refused(found, UNPROCESSABLE, 0);
    }

    /** The same with another status, and a pause in seconds. */
    public Opening refused(List<Mistake> found, int status, long pause) {
        mistakes = List.copyOf(found);
        return new Opening.Refused(status, pause);
    }

    /** What a use case answered: the reader goes on to an address, or sees the mistakes. */
    public Opening answer(Written written, Function<Written.Done, String> address) {
        return written instanceof Written.Done done
                ? new Opening.Done(address.apply(done))
                : refused(((Written.Refused) written).mistakes());
    }

    /** What forms of this session carry, or empty where nobody is signed in. */
    public String getToken() {
        return sessions.token(request).orElse("");
    }

    /** What was typed into a field of that form, else what stands there at first. */
    public String value(String of, String field, @Nullable Object initially) {
        return isSent(of) ? form.text(field) : initially == null ? "" : initially.toString();
    }

    /** Whether a value was chosen in a field of that form. */
    public boolean isChosen(String of, String field, String value, @Nullable Object initially) {
        return isSent(of) ? form.all(field).contains(value) : initially != null && value.equals(initially.toString());
    }

    /** Whether it is that form that was sent. */
    public boolean isSent(String of) {
        return !form.values().isEmpty() && form.name().equals(of);
    }

    /** What is wrong in a field of that form, or empty. */
    public String error(String of, String field) {
        return isSent(of)
                ? mistakes.stream()
                        .filter(mistake -> mistake.field().equals(field))
                        .map(words::rule)
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** What a field of that form is described by: its hint and what is wrong with it. */
    public String describedBy(String of, String field, @Nullable String hint) {
        var parts = (hint == null || hint.isEmpty() ? "" : anchor(of, field) + "-hint ")
                + (error(of, field).isEmpty() ? "" : anchor(of, field) + "-error");
        return parts.strip();
    }

    /** All that is wrong with that form, in order. */
    public List<Told> errors(String of) {
        return isSent(of)
                ? mistakes.stream()
                        .map(mistake -> new Told(anchor(of, mistake.field()), words.rule(mistake)))
                        .toList()
                : List.of();
    }

    /** Whether anything is wrong with any form. */
    public boolean isRefused() {
        return !mistakes.isEmpty();
    }

    /** What was typed in many words; shown where a form comes to nothing, so that nobody must write it again. */
    public List<String> getTyped() {
        return form.values().keySet().stream()
                .filter(field -> !OWN.contains(field))
                .map(form::text)
                .filter(text -> text.length() >= LONG_TEXT || text.contains("\n"))
                .toList();
    }

    private static String anchor(String of, String field) {
        return field.isEmpty() ? of : of + "-" + field;
    }
}
