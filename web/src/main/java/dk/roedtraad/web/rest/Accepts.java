package dk.roedtraad.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which query parameters a call knows beside {@code lang}; any other is refused by name, so that a typo is found at once. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Accepts {

    /** Their names. */
    String[] value();
}
