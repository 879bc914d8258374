package org.ourplan.law.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules that this code carries, by their ids in {@code rules.csv} (for example {@code ELIG-ADULT-2}).
 * An id that the register does not hold fails the build. A test that proves a rule bears the id as a JUnit tag.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface Carries {

    /** One or more rule ids. */
    String[] value();
}
