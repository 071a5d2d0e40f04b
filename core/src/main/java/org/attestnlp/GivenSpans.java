package org.attestnlp;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.Draft;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Event;
import org.attestnlp.model.Extension;
import org.attestnlp.model.Happening;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Place;
import org.attestnlp.model.Published;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.spi.Claims;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.text.TextAsRead;
import org.jspecify.annotations.Nullable;

/**
 * Brings what was found in the text as read back to the article as given: every span becomes the
 * article's own words, heads and places too. Names stay as read.
 */
final class GivenSpans {

  private final TextAsRead read;

  GivenSpans(TextAsRead read) {
    this.read = read;
  }

  Header header(Header header) {
    return read.isAsGiven()
        ? header
        : new Header(
            orNull(header.title(), this::span),
            orNull(
                header.dateline(), d -> new Dateline(span(d.span()), words(d.span(), d.place()))),
            each(header.bylines(), this::span),
            orNull(
                header.published(),
                p -> new Published(p.value(), p.from(), orNull(p.span(), this::span))));
  }

  List<Entity> entities(List<Entity> entities) {
    return each(
        entities,
        e ->
            new Entity(
                e.id(),
                e.type(),
                e.subtype(),
                e.name(),
                e.titles(),
                each(e.mentions(), this::mention)));
  }

  List<Quote> quotes(List<Quote> quotes) {
    return each(
        quotes,
        q ->
            new Quote(
                q.id(),
                q.kind(),
                span(q.span()),
                each(q.quoted(), this::span),
                each(q.speakers(), this::source),
                orNull(q.cue(), cue -> new Cue(span(cue.span()), cue.lemma())),
                q.polarity(),
                q.continues(),
                q.rule()));
  }

  Claims claims(Claims claims) {
    return read.isAsGiven()
        ? claims
        : new Claims(
            each(claims.claims(), this::claim),
            each(claims.numbers(), this::number),
            each(claims.events(), this::happening));
  }

  private Happening happening(Happening h) {
    return new Happening(
        h.id(),
        span(h.span()),
        orNull(h.place(), this::place),
        orNull(h.time(), this::time),
        h.claims(),
        h.tolls());
  }

  /** What layers of the user's own say of themselves, by their names. */
  Map<String, Extension> extensions(Document document) {
    Map<String, Extension> all = new TreeMap<>();
    for (Layer<?> layer : document.layers()) {
      if (layer.isWritten()) {
        Extension found = layer.extension(document);
        all.put(layer.name(), read.isAsGiven() ? found : found.withSpans(this::span));
      }
    }
    return all;
  }

  private Claim claim(Claim c) {
    return Draft.like(ClaimFields.CLAIM, c)
        .set(ClaimFields.SPAN, span(c.span()))
        .set(ClaimFields.APPROXIMATOR, orNull(c.approximator(), this::span))
        .set(ClaimFields.COUNTED, orNull(c.counted(), this::counted))
        .set(ClaimFields.OF, orNull(c.of(), this::span))
        .set(ClaimFields.CLAIMANTS, each(c.claimants(), this::source))
        .set(ClaimFields.HEDGES, each(c.hedges(), this::span))
        .set(ClaimFields.EVENT, orNull(c.event(), this::event))
        .set(ClaimFields.AGENT, orNull(c.agent(), this::participant))
        .set(ClaimFields.PLACE, orNull(c.place(), this::place))
        .set(ClaimFields.TIME, orNull(c.time(), this::time))
        .set(ClaimFields.DISPUTED_BY, each(c.disputedBy(), this::source))
        .make();
  }

  private Counted counted(Counted counted) {
    return new Counted(
        span(counted.span()), words(counted.span(), counted.head()), counted.entity());
  }

  private Event event(Event event) {
    return new Event(span(event.span()), event.lemma());
  }

  private TimeExpression time(TimeExpression time) {
    return new TimeExpression(
        span(time.span()), time.value(), time.from(), time.until(), time.relation());
  }

  private NumberMention number(NumberMention n) {
    return new NumberMention(span(n.span()), n.value(), n.valueHigh(), n.unit(), n.role());
  }

  private Mention mention(Mention mention) {
    return new Mention(span(mention.span()), mention.kind());
  }

  private Source source(Source s) {
    return s.at(orNull(s.mention(), this::span));
  }

  private Place place(Place place) {
    List<Span> parts = place.parts().stream().map(this::span).toList();
    return new Place(span(place.span()), place.entity(), parts, place.country());
  }

  private Participant participant(Participant participant) {
    return new Participant(span(participant.span()), participant.entity());
  }

  private Span span(Span span) {
    return Span.of(read.given(), read.begin(span.begin()), read.end(span.end()));
  }

  /** Words of a phrase as they are written in the article, soft hyphens and all. */
  private String words(Span phrase, String words) {
    int at = phrase.text().lastIndexOf(words);
    while (at >= 0 && !isWhole(phrase.text(), at, at + words.length())) {
      at = phrase.text().lastIndexOf(words, at - 1);
    }
    int begin = phrase.begin() + at;
    return at < 0
        ? words
        : read.given().substring(read.begin(begin), read.end(begin + words.length()));
  }

  private static boolean isWhole(String text, int begin, int end) {
    return (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private <T> List<T> each(List<T> items, UnaryOperator<T> given) {
    return read.isAsGiven() ? items : items.stream().map(given).toList();
  }

  private static <T> @Nullable T orNull(@Nullable T item, UnaryOperator<T> given) {
    return item == null ? null : given.apply(item);
  }
}
