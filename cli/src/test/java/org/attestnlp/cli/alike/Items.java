package org.attestnlp.cli.alike;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.cli.alike.Rewriting.Place;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The whole items of a result, each as a line with all its slots, in places and words of the
 * original text, so that results of two texts that say the same are the same lines.
 */
final class Items {

  private static final Pattern FIGURES = Pattern.compile("\\d[\\d,']*(?:\\.\\d+)?");
  private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u2009\u202F]+");

  /** The layers of the table. */
  enum Layer {
    ENTITIES,
    QUOTES,
    CLAIMS,
    NUMBERS
  }

  /**
   * What a number is worth.
   *
   * @param place where it stands in the original
   * @param worth value, high end and unit
   */
  record Worth(Place place, String worth) {}

  private final AnnotatedArticle result;
  private final Rewriting origin;
  private final Map<String, String> names = new HashMap<>();

  Items(AnnotatedArticle result, Rewriting origin) {
    this.result = result;
    this.origin = origin;
    result.entities().forEach(e -> names.put(e.id(), e.type() + " " + name(e)));
    result.quotes().forEach(q -> names.put(q.id(), place(q.span())));
    result.claims().forEach(c -> names.put(c.id(), place(c.span())));
  }

  List<String> of(Layer layer) {
    return switch (layer) {
      case ENTITIES -> result.entities().stream().map(this::entity).toList();
      case QUOTES -> result.quotes().stream().map(this::quote).toList();
      case CLAIMS -> result.claims().stream().map(this::claim).toList();
      case NUMBERS -> result.numbers().stream().map(this::number).toList();
    };
  }

  /** What every number is worth that has an original. */
  List<Worth> worths() {
    List<Worth> worths = new ArrayList<>();
    for (Claim c : result.claims()) {
      add(worths, c.span(), amount(c.span(), c.value(), c.valueHigh()) + " " + c.unit());
    }
    for (NumberMention n : result.numbers()) {
      add(worths, n.span(), amount(n.span(), n.value(), n.valueHigh()) + " " + n.unit());
    }
    return worths;
  }

  private void add(List<Worth> worths, Span span, String worth) {
    Place place = origin.place(span.begin(), span.end());
    if (place != null) {
      worths.add(new Worth(place, worth));
    }
  }

  private String entity(Entity e) {
    String mentions = e.mentions().stream().map(this::mention).collect(Collectors.joining(", "));
    return names.get(e.id())
        + " "
        + e.titles().stream().map(Items::plain).toList()
        + ": "
        + mentions;
  }

  private String mention(Mention mention) {
    return mention.kind() + " " + place(mention.span());
  }

  private String quote(Quote q) {
    return slots(
        q.kind(),
        place(q.span()),
        "quoted=" + q.quoted().stream().map(this::place).toList(),
        "by=" + sources(q.speakers()),
        "cue=" + (q.cue() == null ? "" : q.cue().lemma() + " " + place(q.cue().span())),
        q.polarity(),
        "continues=" + named(q.continues()),
        q.rule());
  }

  private String claim(Claim c) {
    return slots(
        c.kind(),
        place(c.span()),
        amount(c.span(), c.value(), c.valueHigh()) + " " + c.unit(),
        "near=" + c.approximate() + " " + place(c.approximator()),
        "counted=" + (c.counted() == null ? "" : counted(c)),
        "of=" + place(c.of()),
        "by=" + sources(c.claimants()),
        c.factuality() + " " + c.hedges().stream().map(this::place).toList(),
        "event=" + (c.event() == null ? "" : c.event().lemma() + " " + place(c.event().span())),
        "agent=" + participant(c.agent()),
        "place=" + where(c),
        "outcome=" + c.outcome(),
        "time=" + (c.time() == null ? "" : place(c.time().span())),
        "change=" + c.change(),
        "quote=" + named(c.quote()),
        "disputed=" + sources(c.disputedBy()),
        "relations=" + c.relations().stream().map(r -> r.type() + " " + named(r.claim())).toList(),
        c.rule());
  }

  private String number(NumberMention n) {
    return slots(
        n.role(), place(n.span()), amount(n.span(), n.value(), n.valueHigh()) + " " + n.unit());
  }

  private String counted(Claim c) {
    var counted = Objects.requireNonNull(c.counted());
    return place(counted.span()) + "^" + plain(counted.head()) + " " + named(counted.entity());
  }

  private String participant(@Nullable Participant p) {
    return p == null ? "" : place(p.span()) + " " + named(p.entity());
  }

  private String where(Claim c) {
    var where = c.place();
    return where == null
        ? ""
        : place(where.span())
            + " "
            + named(where.entity())
            + where.parts().stream().map(this::place).toList()
            + where.country();
  }

  private String sources(List<Source> sources) {
    return sources.stream()
        .map(s -> s.status() + " " + (s.entity() == null ? "" : named(s.entity())) + source(s))
        .toList()
        .toString();
  }

  private String source(Source s) {
    return s.mention() == null ? s.entity() == null ? plain(s.name()) : "" : place(s.mention());
  }

  /** The name by the place where it stands so, else in words. */
  private String name(Entity e) {
    return e.mentions().stream()
        .map(Mention::span)
        .filter(span -> plain(span.text()).equals(plain(e.name())))
        .findFirst()
        .map(this::place)
        .orElse(plain(e.name()));
  }

  private String named(@Nullable String id) {
    return id == null ? "" : names.getOrDefault(id, id);
  }

  private String place(@Nullable Span span) {
    Place place = span == null ? null : origin.place(span.begin(), span.end());
    return span == null ? "" : place == null ? "+" + span.text() : place.toString();
  }

  /** The value as it would be with the figures of the original. */
  private String amount(Span span, @Nullable BigDecimal value, @Nullable BigDecimal high) {
    Place place = origin.place(span.begin(), span.end());
    List<BigDecimal> here = figures(plain(span.text()));
    List<BigDecimal> there = figures(place == null ? "" : place.words());
    boolean same = here.size() == there.size() && !here.isEmpty();
    return same
        ? scaled(value, here.get(0), there.get(0))
            + ".."
            + scaled(high, here.get(here.size() - 1), there.get(there.size() - 1))
        : scaled(value, BigDecimal.ONE, BigDecimal.ONE)
            + ".."
            + scaled(high, BigDecimal.ONE, BigDecimal.ONE);
  }

  private static String scaled(@Nullable BigDecimal value, BigDecimal here, BigDecimal there) {
    if (value == null) {
      return "";
    }
    BigDecimal scaled =
        here.signum() == 0 || here.compareTo(there) == 0
            ? value
            : value.multiply(there).divide(here, MathContext.DECIMAL64);
    BigDecimal rounded = scaled.round(new MathContext(9));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static List<BigDecimal> figures(String words) {
    return FIGURES
        .matcher(words)
        .results()
        .map(m -> new BigDecimal(m.group().replaceAll("[,']", "")))
        .toList();
  }

  private static String plain(String words) {
    return BLANKS.matcher(UNSEEN.matcher(words).replaceAll("")).replaceAll(" ").replace('’', '\'');
  }

  private static String slots(Object... slots) {
    return Stream.of(slots).map(Object::toString).collect(Collectors.joining(" | "));
  }
}
