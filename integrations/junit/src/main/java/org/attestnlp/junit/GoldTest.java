package org.attestnlp.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the annotated method, which may be empty, once for each article and layer of a gold folder,
 * after holding today's result against the gold.
 *
 * <p>Where the folder has a {@code gold-baseline.json} with a record of the engine, a test fails on
 * what {@code attest gold check} fails: an item that the baseline holds and that is not right any
 * more, be it that the result or the gold changed, and a trap. One test more, {@code metrics},
 * fails on a metric under its floor and on held items of articles that are gone. Without a record
 * every difference fails.
 *
 * <p>One pipeline serves the whole run. With {@code -Dattest.gold.update=true} each result that
 * differs is written beside its gold as {@code NAME.candidate.json}, never over it, with the gold's
 * header; that is refused where the environment says {@code CI=true}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestTemplate
@ExtendWith(GoldTestExtension.class)
public @interface GoldTest {

  /** The gold folder, from the module's own folder. */
  String value();

  /** The engine's name; by default the engine that {@code Pipeline.discover()} takes. */
  String engine() default "";
}
