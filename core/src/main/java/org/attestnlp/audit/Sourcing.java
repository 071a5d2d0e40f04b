package org.attestnlp.audit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.SourceKind;

/**
 * Who is heard in an article, or in several together. The figures of the kinds may add up to more
 * than all, as a quote can have speakers of two kinds.
 *
 * @param articles of how many articles
 * @param incomplete of how many of them a layer is missing, since a step failed: what is not there
 *     is not counted
 * @param all different sources, quotes and claims
 * @param kinds by kind of source; sources of results without kinds are {@code UNKNOWN}
 * @param genders of people, by what the text shows of them
 * @param unnamed unnamed people as sources, and the quotes and claims that rest on them alone
 * @param unsourced quotes without a speaker and claims that the article makes itself
 * @param conflicts pairs of figures that cannot both be true, and claims that somebody disputes
 * @param oneSided those of them of which not both sides have a source, or both the same ones
 */
public record Sourcing(
    int articles,
    int incomplete,
    Usage all,
    Map<SourceKind, Usage> kinds,
    Map<Gender, Usage> genders,
    Usage unnamed,
    Usage unsourced,
    int conflicts,
    int oneSided) {

  /** Of no article. */
  public static final Sourcing NONE =
      new Sourcing(0, 0, Usage.NONE, Map.of(), Map.of(), Usage.NONE, Usage.NONE, 0, 0);

  /** Copies the maps, and fills in what is not there. */
  public Sourcing {
    kinds = filled(SourceKind.class, kinds);
    genders = filled(Gender.class, genders);
  }

  /** Who is heard in an article. */
  public static Sourcing of(AnnotatedArticle article) {
    return new SourcingCount(article).count();
  }

  /** The share of quotes and claims with a source that rest on unnamed people alone; 0 of none. */
  public double unnamedShare() {
    int sourced = all.quotes() + all.claims() - unsourced.quotes() - unsourced.claims();
    return sourced == 0 ? 0 : (unnamed.quotes() + unnamed.claims()) / (double) sourced;
  }

  /** Both together. */
  public Sourcing plus(Sourcing other) {
    return new Sourcing(
        articles + other.articles,
        incomplete + other.incomplete,
        all.plus(other.all),
        sum(SourceKind.class, kinds, other.kinds),
        sum(Gender.class, genders, other.genders),
        unnamed.plus(other.unnamed),
        unsourced.plus(other.unsourced),
        conflicts + other.conflicts,
        oneSided + other.oneSided);
  }

  private static <E extends Enum<E>> Map<E, Usage> filled(Class<E> type, Map<E, Usage> some) {
    return sum(type, some, Map.of());
  }

  private static <E extends Enum<E>> Map<E, Usage> sum(
      Class<E> type, Map<E, Usage> left, Map<E, Usage> right) {
    Map<E, Usage> sum = new EnumMap<>(type);
    for (E key : type.getEnumConstants()) {
      Usage one = left.getOrDefault(key, Usage.NONE);
      sum.put(key, one.plus(right.getOrDefault(key, Usage.NONE)));
    }
    return Collections.unmodifiableMap(sum);
  }
}
