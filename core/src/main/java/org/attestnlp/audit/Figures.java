package org.attestnlp.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The figures of a {@link Sourcing} by name, in the order in which every form tells them. */
final class Figures {

  private static final int PLACES = 4;

  private Figures() {}

  /** Those that are one number: {@code quotes}, {@code unnamed_share}. */
  static Map<String, Number> plain(Sourcing sourcing) {
    Map<String, Number> figures = new LinkedHashMap<>();
    figures.put("quotes", sourcing.all().quotes());
    figures.put("claims", sourcing.all().claims());
    figures.put("sources", sourcing.all().sources());
    figures.put("quotes_without_speaker", sourcing.unsourced().quotes());
    figures.put("claims_without_source", sourcing.unsourced().claims());
    figures.put("unnamed_sources", sourcing.unnamed().sources());
    figures.put("quotes_unnamed_alone", sourcing.unnamed().quotes());
    figures.put("claims_unnamed_alone", sourcing.unnamed().claims());
    figures.put("unnamed_share", share(sourcing.unnamedShare()));
    figures.put("conflicts", sourcing.conflicts());
    figures.put("conflicts_one_sided", sourcing.oneSided());
    figures.put("incomplete", sourcing.incomplete());
    return figures;
  }

  /** Those that a kind or gender has, by its name. */
  static Map<String, Usage> grouped(Map<? extends Enum<?>, Usage> groups) {
    Map<String, Usage> figures = new LinkedHashMap<>();
    groups.forEach((group, usage) -> figures.put(group.name().toLowerCase(Locale.ROOT), usage));
    return figures;
  }

  private static BigDecimal share(double share) {
    return BigDecimal.valueOf(share).setScale(PLACES, RoundingMode.HALF_UP);
  }
}
