package dk.roedtraad.web.element.page;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Visibility;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few elements kept in lists, which answer what is asked at the door and nothing else. */
final class SomeElements {
    private final List<ElementView> views = new ArrayList<>();
    private final List<ElementView> former = new ArrayList<>();
    private final List<Lineage> lineage = new ArrayList<>();

    static ElementId id(String key) {
        return ElementId.derivedFrom("document", key);
    }

    static ElementView view(String key, @Nullable String number, boolean newest) {
        var known = number == null ? null : new ElementNumber(number);
        return new ElementView(
                id(key),
                known,
                "clause",
                new Bilingual(key, null),
                "",
                1,
                "document",
                "document-1",
                newest,
                Visibility.PUBLIC,
                List.of(),
                false,
                null,
                false,
                false,
                null,
                1);
    }

    SomeElements with(ElementView view) {
        views.add(view);
        return this;
    }

    SomeElements formerly(ElementView view) {
        former.add(view);
        return this;
    }

    SomeElements with(Lineage line) {
        lineage.add(line);
        return this;
    }

    Elements asElements() {
        return (Elements) Proxy.newProxyInstance(
                Elements.class.getClassLoader(),
                new Class<?>[] {Elements.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "find" ->
                        views.stream()
                                .filter(view -> view.id().equals(arguments[1]))
                                .findFirst();
                    case "numbered" ->
                        views.stream()
                                .filter(view -> view.newest() && arguments[1].equals(view.number()))
                                .toList();
                    case "formerlyNumbered" ->
                        former.stream()
                                .filter(view -> arguments[1].equals(view.number()))
                                .toList();
                    case "lineage" -> lineage;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
