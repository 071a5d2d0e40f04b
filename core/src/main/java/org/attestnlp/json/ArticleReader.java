package org.attestnlp.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Event;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Relation;
import org.attestnlp.model.RelationType;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article back and checks what the records cannot check alone: spans against the text,
 * ids against ids.
 */
final class ArticleReader {

  private final String text;
  private final OffsetUnit unit;
  private final Set<String> entities = new HashSet<>();
  private final Set<String> quotes = new HashSet<>();
  private final Set<String> claims = new HashSet<>();

  private ArticleReader(String text, Offsets offsets) {
    this.text = text;
    this.unit = OffsetUnit.of(text, offsets);
  }

  static AnnotatedArticle read(String json) {
    Field root = Field.root(json);
    String schema = root.get("schema").string();
    if (!schema.equals(AnnotatedArticle.SCHEMA)) {
      throw root.get("schema").wrong("is " + schema + ", expected " + AnnotatedArticle.SCHEMA);
    }
    String text = root.get("text").string();
    return new ArticleReader(text, root.get("offsets").word(Offsets.class)).article(root);
  }

  private AnnotatedArticle article(Field root) {
    root.get("entities").each(entity -> entities.add(entity.get("id").string()));
    root.get("quotes").each(quote -> quotes.add(quote.get("id").string()));
    root.get("claims").each(claim -> claims.add(claim.get("id").string()));
    return new AnnotatedArticle(
        root.get("id").string(),
        root.get("title").orNull(this::span),
        root.get("dateline")
            .orNull(field -> new Dateline(span(field), field.get("place").string())),
        root.get("date").orNull(ArticleReader::date),
        root.get("language").string(),
        text,
        root.get("entities").list(this::entity),
        root.get("quotes").list(this::quote),
        root.get("claims").list(this::claim),
        root.get("numbers").list(this::number),
        root.get("warnings").list(Field::string),
        producer(root.get("producer")));
  }

  private Entity entity(Field field) {
    return field.checked(
        () ->
            new Entity(
                field.get("id").string(),
                field.get("type").word(EntityType.class),
                field.get("name").string(),
                field.get("titles").list(Field::string),
                field
                    .get("mentions")
                    .list(
                        mention ->
                            new Mention(
                                span(mention), mention.get("kind").word(MentionKind.class)))));
  }

  private Quote quote(Field field) {
    return field.checked(
        () ->
            new Quote(
                field.get("id").string(),
                field.get("kind").word(QuoteKind.class),
                span(field),
                field.get("quoted").list(this::span),
                field.get("speakers").list(this::source),
                field.get("cue").orNull(cue -> new Cue(span(cue), cue.get("lemma").string())),
                field.get("polarity").word(Polarity.class),
                field.get("continues").orNull(id -> known(id, quotes)),
                field.get("rule").string()));
  }

  private Source source(Field field) {
    return field.checked(
        () ->
            new Source(
                field.get("status").word(SourceStatus.class),
                field.get("name").string(),
                entityId(field.get("entity")),
                field.get("mention").orNull(this::span)));
  }

  private Claim claim(Field field) {
    return field.checked(
        () ->
            new Claim(
                field.get("id").string(),
                span(field),
                field.get("kind").word(ClaimKind.class),
                field.get("value").number(),
                field.get("valueHigh").orNull(Field::number),
                field.get("approximate").truth(),
                field.get("approximator").orNull(this::span),
                field.get("unit").orNull(Field::string),
                field.get("counted").orNull(this::counted),
                field.get("of").orNull(this::span),
                field.get("claimants").list(this::source),
                field.get("factuality").word(Factuality.class),
                field.get("hedges").list(this::span),
                field
                    .get("event")
                    .orNull(event -> new Event(span(event), event.get("lemma").string())),
                field.get("agent").orNull(this::participant),
                field.get("place").orNull(this::participant),
                field.get("time").orNull(this::time),
                field.get("change").orNull(ArticleReader::change),
                field.get("quote").orNull(id -> known(id, quotes)),
                field.get("disputedBy").list(this::source),
                field.get("relations").list(this::relation),
                field.get("rule").string()));
  }

  private Counted counted(Field field) {
    return new Counted(span(field), field.get("head").string(), entityId(field.get("entity")));
  }

  private Participant participant(Field field) {
    return new Participant(span(field), entityId(field.get("entity")));
  }

  private TimeExpression time(Field field) {
    return new TimeExpression(span(field), field.get("value").orNull(Field::string));
  }

  private static Change change(Field field) {
    return new Change(
        field.get("direction").word(ChangeDirection.class),
        field.get("role").word(ChangeRole.class));
  }

  private Relation relation(Field field) {
    return new Relation(
        field.get("type").word(RelationType.class), known(field.get("claim"), claims));
  }

  private NumberMention number(Field field) {
    return new NumberMention(
        span(field),
        field.get("value").orNull(Field::number),
        field.get("valueHigh").orNull(Field::number),
        field.get("unit").orNull(Field::string),
        field.get("role").word(NumberRole.class));
  }

  private static Producer producer(Field field) {
    return new Producer(
        field.get("name").string(),
        field.get("version").string(),
        field.get("engine").string(),
        field.get("engineVersion").string());
  }

  private Span span(Field field) {
    int begin = unit.toUtf16(field.get("begin").integer());
    int end = unit.toUtf16(field.get("end").integer());
    if (begin < 0 || end <= begin || end > text.length()) {
      throw field.wrong(
          "begin and end "
              + begin
              + ", "
              + end
              + " are not inside the text of "
              + text.length()
              + " characters");
    }
    String words = field.get("text").string();
    if (!text.startsWith(words, begin) || words.length() != end - begin) {
      throw field.wrong(
          "text is \"" + words + "\", expected \"" + text.substring(begin, end) + "\"");
    }
    return new Span(begin, end, words);
  }

  private @Nullable String entityId(Field field) {
    return field.orNull(id -> known(id, entities));
  }

  private static String known(Field field, Set<String> ids) {
    String id = field.string();
    if (!ids.contains(id)) {
      throw field.wrong("is " + id + ", which no item has as its id");
    }
    return id;
  }

  private static LocalDate date(Field field) {
    try {
      return LocalDate.parse(field.string());
    } catch (DateTimeException e) {
      throw field.wrong("is " + field.string() + ", expected YYYY-MM-DD");
    }
  }
}
