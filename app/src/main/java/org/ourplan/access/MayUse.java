package org.ourplan.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may use this page or button. Every route has one, on the method or above the class, or the build fails. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface MayUse {

    /** Any one of these roles is enough. */
    Role[] value();

    /** Whose record it shows. */
    Whose whose();
}
