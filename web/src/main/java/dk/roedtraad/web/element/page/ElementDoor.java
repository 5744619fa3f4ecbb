package dk.roedtraad.web.element.page;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.LineageType;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.UnknownItemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Finds the element that somebody asks for by its identity or by a number. A number that is no longer used leads to the element that had it,
 * an element that was merged into another leads there, and a number of several elements leads to a choice.
 */
@ApplicationScoped
public class ElementDoor {
    private static final int LONGEST = 40;

    @Inject
    private Elements elements;

    /** What is found behind an address. */
    public sealed interface Found {
        /**
         * The element itself.
         *
         * @param element the element
         */
        record One(ElementView element) implements Found {}

        /**
         * The element has another address.
         *
         * @param element its identity
         */
        record Elsewhere(ElementId element) implements Found {}

        /**
         * Several elements have or had that number.
         *
         * @param number the number
         * @param elements the elements
         */
        record Several(ElementNumber number, List<ElementView> elements) implements Found {}
    }

    public ElementDoor() {}

    ElementDoor(Elements elements) {
        this.elements = elements;
    }

    // [impl->req~lasting-addresses~1]
    /** Finds the element of that identity or number. */
    public Found find(Sight sight, String asked) {
        if (ElementId.looksLike(asked)) {
            return identified(sight, new ElementId(asked));
        }
        var number = asked.toUpperCase(Locale.forLanguageTag("da"));
        if (asked.length() <= LONGEST && ElementNumber.looksLike(number)) {
            return numbered(sight, new ElementNumber(number));
        }
        throw new MalformedValueException("element", asked, "use an identity or a number such as A-2.1");
    }

    private Found identified(Sight sight, ElementId id) {
        var element = elements.find(sight, id).orElseThrow(() -> new UnknownItemException("element", id.value()));
        if (element.newest()) {
            return new Found.One(element);
        }
        var later = elements.lineage(sight, id).stream()
                .filter(line ->
                        line.type() != LineageType.SPLITS && line.earlier().equals(id))
                .map(Lineage::later)
                .distinct()
                .toList();
        return later.size() == 1 ? new Found.Elsewhere(later.get(0)) : new Found.One(element);
    }

    private Found numbered(Sight sight, ElementNumber number) {
        var current = elements.numbered(sight, number);
        if (current.size() == 1) {
            return new Found.One(current.get(0));
        }
        if (current.size() > 1) {
            return new Found.Several(number, current);
        }
        var former = new LinkedHashMap<ElementId, ElementView>();
        elements.formerlyNumbered(sight, number).forEach(element -> former.putIfAbsent(element.id(), element));
        if (former.isEmpty()) {
            throw new UnknownItemException("element", number.value());
        }
        return former.size() == 1
                ? new Found.Elsewhere(former.keySet().iterator().next())
                : new Found.Several(number, List.copyOf(former.values()));
    }
}
