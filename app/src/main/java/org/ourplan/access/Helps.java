package org.ourplan.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which part somebody who helps must have been given for a page of {@link Whose#A_PERSON_HELPED}; without it any part is enough. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Helps {

    /** The part. */
    HelpPart value();
}
