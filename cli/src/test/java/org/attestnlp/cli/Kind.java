package org.attestnlp.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The kind of hostile input that a test holds against the command: {@code @Kind("A1 empty")}. The
 * script {@code .ci/kinds} lists them all; {@code KindsTest} sees that each is a test that runs.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kind {

  /** A letter and a number, and what it is. */
  String value();
}
