package dk.roedtraad.web.element.page.writing;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Written;
import dk.roedtraad.trace.Unlinking;
import dk.roedtraad.trace.WithdrawLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The form that takes back one of the element's links. */
@RequestScoped
class UnlinkForm implements ElementForm {

    @Inject
    private Unlinking unlinking;

    @Override
    public String name() {
        return "unlink";
    }

    @Override
    public Act act() {
        return Act.UNLINK;
    }

    @Override
    public Written write(Actor actor, ElementView element, Typed typed) {
        var chosen = typed.text("link");
        if (chosen == null) {
            typed.refuse("link", "missing");
        }
        var parts = chosen == null ? new String[] {""} : chosen.split("@", 2);
        long version = parts.length == 2 && parts[1].matches("\\d{1,18}") ? Long.parseLong(parts[1]) : -1;
        var command = new WithdrawLink(parts[0], version, typed.text("reason"));
        return typed.unlessRefused(() -> unlinking.unlink(actor, command));
    }
}
