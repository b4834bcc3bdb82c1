package vn.giamsat.field;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The order in which people are asked for the components of a record, where it is not the usual
 * one: who, which paper and when, then the words, then the files. What is not named comes after.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AskedInOrder {

    /** Names of components of the record. */
    String[] value();
}
