package io.github.aict.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A test that repeats what a shorter one shows, over every case there is: no use per mutation. */
@Tag("exhaustive")
@net.jqwik.api.Tag("exhaustive")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Exhaustive {}
