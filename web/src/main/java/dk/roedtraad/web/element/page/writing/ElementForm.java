package dk.roedtraad.web.element.page.writing;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Written;

/** One of the forms on an element's page. */
interface ElementForm {

    /** What it is called in its hidden field. */
    String name();

    /** What sending it does. */
    Act act();

    /** Does it, if what was typed can be read; otherwise the typed values know what is wrong. */
    Written write(Actor actor, ElementView element, Typed typed);
}
