package nl.veerkrachtigebuurten.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only someone holding this permission, on that where it is bound, may call the method. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@rights.may('{value}', {of})")
public @interface Requires {

    Permission value();

    /** What it is done to, in Spring's expression language: {@code @milestones.get(#id)}. */
    String of() default "null";
}
