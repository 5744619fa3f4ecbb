package dk.roedtraad.web.element.page.writing;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.journal.Projections;
import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.shared.Versions;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.site.page.Addresses;
import dk.roedtraad.web.site.page.Form;
import dk.roedtraad.web.site.page.Names;
import dk.roedtraad.web.site.page.Opening;
import dk.roedtraad.web.site.page.Parameters;
import dk.roedtraad.web.site.page.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The forms on an element's page: which the reader may use, and what comes of sending one. */
@Named("writing")
@RequestScoped
public class WritingOnElement {

    /** The parameter of the page after a change: its sequence, which graph and index are waited for. */
    private static final String AFTER = "efter";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    @Inject
    @Any
    private Instance<ElementForm> forms;

    @Inject
    private Submission submission;

    @Inject
    private Caller caller;

    @Inject
    private Names names;

    @Inject
    private Versions versions;

    @Inject
    private Choices choices;

    @Inject
    private Projections projections;

    private @Nullable ElementView element;
    private boolean changed;
    private boolean caughtUp = true;
    private long version;

    /** Reads what the forms show, and waits a moment for graph and index where the reader has just changed something. */
    public void read(ElementView shown, Parameters parameters) {
        element = shown;
        var after = parameters.one(AFTER);
        if (after.matches("[1-9]\\d{0,17}") && caller.isSignedIn()) {
            changed = true;
            caughtUp = projections.awaitReached(Long.parseLong(after), LONGEST_WAIT);
        }
        version = caller.isSignedIn() ? versions.of(shown.id()) : 0;
    }

    /** Does what a form asks for; the reader goes on to the element as it is then. */
    public Opening submit(ElementView shown, Form sent) {
        var form = forms.stream()
                .filter(known -> known.name().equals(sent.name()))
                .findFirst()
                .orElseThrow(() -> new MalformedValueException(Form.NAME, sent.name(), "this form is not known"));
        var written = form.write(caller.actorFor(form.act()), shown, new Typed(sent));
        return submission.answer(
                written, done -> Addresses.elementPath(shown.id()) + "?" + AFTER + "=" + done.sequence() + "#changed");
    }

    /** Whether the reader has just changed something here. */
    public boolean isChanged() {
        return changed;
    }

    /** Whether graph and index have seen that change. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    /** The version of the element that the page shows. */
    public long getVersion() {
        return version;
    }

    /** Whether any form is shown. */
    public boolean isAny() {
        return isLinking() || isUnlinking() || isRewording() || isAnswering() || isProgressing();
    }

    /** Whether the reader may link it to an earlier element. */
    public boolean isLinking() {
        return isNewest() && caller.mayDo("LINK") && !choices.getLinkTypes().isEmpty();
    }

    /** Whether the reader may take back one of its links. */
    public boolean isUnlinking() {
        return element != null && caller.mayDo("UNLINK") && !choices.getLinks().isEmpty();
    }

    /** Whether the reader may reword it. */
    public boolean isRewording() {
        return isNewest() && caller.mayDo("REVISE_ELEMENT");
    }

    /** Whether the reader may record an answer to it. */
    public boolean isAnswering() {
        return isAnswerable() && caller.mayDo("ANSWER");
    }

    /** Whether the reader may record progress on it. */
    public boolean isProgressing() {
        return isAnswerable() && caller.mayDo("RECORD_PROGRESS");
    }

    private boolean isNewest() {
        return element != null && element.newest();
    }

    private boolean isAnswerable() {
        return element != null && names.answerable(element.kind());
    }
}
