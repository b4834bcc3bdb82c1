package vn.giamsat.field;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what may be absent as far as the record goes, and what a rule nevertheless demands: always,
 * of some kinds of case, or as long as nothing beside it is given. Nobody is told that it may be
 * left out.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface DemandedByRule {}
