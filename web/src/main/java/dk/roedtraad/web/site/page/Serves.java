package dk.roedtraad.web.site.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The address a page answers to, and the view that shows it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Serves {
    /** The path below the language, such as {@code /element/*}, where the star is one segment, the page's argument. */
    String path();

    /** The view, such as {@code /element/element.xhtml}. */
    String view();
}
