package vn.giamsat.view.fold;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that is only ever shown, and as a whole. Its column is json: PostgreSQL keeps the
 * text, and does not take it apart when it is written, which costs more than writing it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ShownWhole {}
