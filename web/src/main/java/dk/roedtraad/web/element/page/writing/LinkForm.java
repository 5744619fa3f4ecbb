package dk.roedtraad.web.element.page.writing;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Written;
import dk.roedtraad.trace.Coverage;
import dk.roedtraad.trace.Linking;
import dk.roedtraad.trace.MakeLink;
import dk.roedtraad.trace.Passage;
import dk.roedtraad.web.access.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form that links the element to an earlier one that it answers. */
@RequestScoped
class LinkForm implements ElementForm {

    @Inject
    private Linking linking;

    @Inject
    private Elements elements;

    @Inject
    private Caller caller;

    @Override
    public String name() {
        return "link";
    }

    @Override
    public Act act() {
        return Act.LINK;
    }

    @Override
    public Written write(Actor actor, ElementView element, Typed typed) {
        var quote = typed.text("passage");
        var command = new MakeLink(
                element.id(),
                typed.text("type"),
                earlier(typed),
                typed.constant("covers", Coverage.class),
                typed.text("reason"),
                typed.day("date"),
                typed.text("decision"),
                quote == null ? null : new Passage(quote, null, null));
        return typed.unlessRefused(() -> linking.link(actor, command));
    }

    /** The element that was meant by a number or an identity; a number that several have is refused with their identities. */
    private @Nullable ElementId earlier(Typed typed) {
        var asked = typed.text("to");
        if (asked == null) {
            return null;
        }
        if (ElementId.looksLike(asked)) {
            return new ElementId(asked);
        }
        var number = asked.toUpperCase(Locale.forLanguageTag("da"));
        var found = ElementNumber.looksLike(number)
                ? elements.numbered(caller.sight(), new ElementNumber(number)).stream()
                        .map(ElementView::id)
                        .toList()
                : java.util.List.<ElementId>of();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            typed.refuse("to", "notFound", asked);
        } else {
            typed.refuse("to", "severalElements", asked, found.toString());
        }
        return null;
    }
}
