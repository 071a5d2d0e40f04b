package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Relation;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes one article, its fields in the order of the contract. */
final class ArticleWriter {

  private final JsonGenerator json;
  private final AnnotatedArticle article;
  private final ArticleJson.Style style;
  private final OffsetUnit unit;

  ArticleWriter(JsonGenerator json, AnnotatedArticle article, ArticleJson.Style style) {
    this.json = json;
    this.article = article;
    this.style = style;
    this.unit = OffsetUnit.of(article.text(), style.offsets());
  }

  static void write(JsonGenerator json, ArticleError error) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", AnnotatedArticle.SCHEMA);
    json.writeStringField("id", error.id());
    json.writeObjectFieldStart("error");
    json.writeStringField("code", error.code().name());
    json.writeStringField("message", error.message());
    json.writeEndObject();
    json.writeEndObject();
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", AnnotatedArticle.SCHEMA);
    json.writeStringField("id", article.id());
    span("title", article.title());
    dateline();
    text("date", article.date() == null ? null : article.date().toString());
    json.writeStringField("language", article.language());
    json.writeStringField("offsets", style.offsets().name());
    if (style.withText()) {
      json.writeStringField("text", article.text());
    }
    list("entities", article.entities(), this::entity);
    list("quotes", article.quotes(), this::quote);
    list("claims", article.claims(), this::claim);
    list("numbers", article.numbers(), this::number);
    list("warnings", article.warnings(), json::writeString);
    producer(article.producer());
    json.writeEndObject();
  }

  private void dateline() throws IOException {
    if (article.dateline() == null) {
      json.writeNullField("dateline");
      return;
    }
    json.writeObjectFieldStart("dateline");
    borders(article.dateline().span());
    json.writeStringField("place", article.dateline().place());
    json.writeEndObject();
  }

  private void entity(Entity entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entity.id());
    json.writeStringField("type", entity.type().name());
    json.writeStringField("name", entity.name());
    list("titles", entity.titles(), json::writeString);
    list("mentions", entity.mentions(), this::mention);
    json.writeEndObject();
  }

  private void mention(Mention mention) throws IOException {
    json.writeStartObject();
    borders(mention.span());
    json.writeStringField("kind", mention.kind().name());
    json.writeEndObject();
  }

  private void quote(Quote quote) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", quote.id());
    json.writeStringField("kind", quote.kind().name());
    borders(quote.span());
    list("quoted", quote.quoted(), this::span);
    list("speakers", quote.speakers(), this::source);
    if (quote.cue() == null) {
      json.writeNullField("cue");
    } else {
      json.writeObjectFieldStart("cue");
      borders(quote.cue().span());
      json.writeStringField("lemma", quote.cue().lemma());
      json.writeEndObject();
    }
    json.writeStringField("polarity", quote.polarity().name());
    text("continues", quote.continues());
    json.writeStringField("rule", quote.rule());
    json.writeEndObject();
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("status", source.status().name());
    json.writeStringField("name", source.name());
    text("entity", source.entity());
    span("mention", source.mention());
    json.writeEndObject();
  }

  private void claim(Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    borders(claim.span());
    json.writeStringField("kind", claim.kind().name());
    amount("value", claim.value());
    amount("valueHigh", claim.valueHigh());
    json.writeBooleanField("approximate", claim.approximate());
    span("approximator", claim.approximator());
    text("unit", claim.unit());
    counted(claim);
    span("of", claim.of());
    list("claimants", claim.claimants(), this::source);
    json.writeStringField("factuality", claim.factuality().name());
    list("hedges", claim.hedges(), this::span);
    event(claim);
    participant("agent", claim.agent());
    participant("place", claim.place());
    time(claim);
    change(claim);
    text("quote", claim.quote());
    list("disputedBy", claim.disputedBy(), this::source);
    list("relations", claim.relations(), this::relation);
    json.writeStringField("rule", claim.rule());
    json.writeEndObject();
  }

  private void counted(Claim claim) throws IOException {
    if (claim.counted() == null) {
      json.writeNullField("counted");
      return;
    }
    json.writeObjectFieldStart("counted");
    borders(claim.counted().span());
    json.writeStringField("head", claim.counted().head());
    text("entity", claim.counted().entity());
    json.writeEndObject();
  }

  private void event(Claim claim) throws IOException {
    if (claim.event() == null) {
      json.writeNullField("event");
      return;
    }
    json.writeObjectFieldStart("event");
    borders(claim.event().span());
    json.writeStringField("lemma", claim.event().lemma());
    json.writeEndObject();
  }

  private void participant(String field, @Nullable Participant participant) throws IOException {
    if (participant == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    borders(participant.span());
    text("entity", participant.entity());
    json.writeEndObject();
  }

  private void time(Claim claim) throws IOException {
    if (claim.time() == null) {
      json.writeNullField("time");
      return;
    }
    json.writeObjectFieldStart("time");
    borders(claim.time().span());
    text("value", claim.time().value());
    json.writeEndObject();
  }

  private void change(Claim claim) throws IOException {
    if (claim.change() == null) {
      json.writeNullField("change");
      return;
    }
    json.writeObjectFieldStart("change");
    json.writeStringField("direction", claim.change().direction().name());
    json.writeStringField("role", claim.change().role().name());
    json.writeEndObject();
  }

  private void relation(Relation relation) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", relation.type().name());
    json.writeStringField("claim", relation.claim());
    json.writeEndObject();
  }

  private void number(NumberMention number) throws IOException {
    json.writeStartObject();
    borders(number.span());
    amount("value", number.value());
    amount("valueHigh", number.valueHigh());
    text("unit", number.unit());
    json.writeStringField("role", number.role().name());
    json.writeEndObject();
  }

  private void producer(Producer producer) throws IOException {
    json.writeObjectFieldStart("producer");
    json.writeStringField("name", producer.name());
    json.writeStringField("version", producer.version());
    json.writeStringField("engine", producer.engine());
    json.writeStringField("engineVersion", producer.engineVersion());
    json.writeEndObject();
  }

  private void span(Span span) throws IOException {
    json.writeStartObject();
    borders(span);
    json.writeEndObject();
  }

  private void span(String field, @Nullable Span span) throws IOException {
    json.writeFieldName(field);
    if (span == null) {
      json.writeNull();
    } else {
      span(span);
    }
  }

  private void borders(Span span) throws IOException {
    json.writeNumberField("begin", unit.fromUtf16(span.begin()));
    json.writeNumberField("end", unit.fromUtf16(span.end()));
    json.writeStringField("text", span.text());
  }

  private void text(String field, @Nullable String value) throws IOException {
    json.writeFieldName(field);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  private void amount(String field, @Nullable BigDecimal value) throws IOException {
    json.writeFieldName(field);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.toPlainString());
    }
  }

  private <T> void list(String field, List<T> items, Item<T> item) throws IOException {
    json.writeArrayFieldStart(field);
    for (T each : items) {
      item.write(each);
    }
    json.writeEndArray();
  }

  private interface Item<T> {
    void write(T item) throws IOException;
  }
}
