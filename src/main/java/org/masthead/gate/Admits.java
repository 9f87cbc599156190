package org.masthead.gate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use an address: stands at each controller's method that changes something, or that is not for everybody. The
 * publisher is admitted wherever any role is.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Admits {

    /** The roles admitted; with none, and without {@link #anyone}, only the publisher. */
    Role[] value() default {};

    /** Everybody, signed in or not. */
    boolean anyone() default false;

    /** Everybody who is signed in. */
    boolean accounts() default false;

    /**
     * Whether somebody of the paper must have shown within the last quarter of an hour who they are; for what is dangerous.
     * Pages lead them to where they can, and back; what is sent is refused and nothing is changed.
     */
    boolean fresh() default false;

    /** Whether other sites may post here too; only what a secret in the address protects. */
    boolean fromAnywhere() default false;
}
