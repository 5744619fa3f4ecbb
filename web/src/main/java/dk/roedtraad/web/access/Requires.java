package dk.roedtraad.web.access;

import dk.roedtraad.shared.Act;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may come here: whoever may do one of the acts at least. What is done then asks for its own act. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    /** The acts. */
    Act[] value();
}
