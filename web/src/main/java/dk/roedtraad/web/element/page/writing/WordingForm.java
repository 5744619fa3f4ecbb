package dk.roedtraad.web.element.page.writing;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.NewWording;
import dk.roedtraad.element.ReviseElement;
import dk.roedtraad.element.RevisingElement;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** The form that gives the element a new wording in its document's draft. */
@RequestScoped
class WordingForm implements ElementForm {

    @Inject
    private RevisingElement revising;

    @Override
    public String name() {
        return "wording";
    }

    @Override
    public Act act() {
        return Act.REVISE_ELEMENT;
    }

    @Override
    public Written write(Actor actor, ElementView element, Typed typed) {
        var title = typed.text("title");
        if (title == null) {
            typed.refuse("title", "missing");
        }
        // An emptied field means no text; a text left out would mean the one there is.
        var text = Objects.requireNonNullElse(typed.text("text"), "");
        var wording = new NewWording(title, typed.text("titleEn"), text, null);
        var command = new ReviseElement(element.id(), typed.version("version"), wording, typed.text("reason"));
        return typed.unlessRefused(() -> revising.revise(actor, command));
    }
}
