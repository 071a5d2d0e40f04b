package org.attestnlp.gold;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.Draft;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;

/** Builds small results by hand; a span is given by its words, the first place counts. */
public final class Fixture {

  static final String TEXT =
      "Ada Quill met Ben Marsh. Quill said the mill would close. He denied it. “We stay,” said Marsh. "
          + "She counted 40 boats and 12 trucks.";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<Entity> entities = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Marks> marks = new HashMap<>();

  public static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(TEXT, begin, begin + words.length());
  }

  public Fixture entity(String id, EntityType type, String name, String... mentions) {
    List<Mention> list = new ArrayList<>();
    for (String mention : mentions) {
      boolean pronoun = mention.equals("He ") || mention.equals("She ");
      Span span = span(mention.strip());
      list.add(new Mention(span, pronoun ? MentionKind.PRONOUN : MentionKind.NAME));
    }
    entities.add(
        Draft.of(EntityFields.ENTITY)
            .set(EntityFields.ID, id)
            .set(EntityFields.TYPE, type)
            .set(EntityFields.NAME, name)
            .set(EntityFields.MENTIONS, list)
            .make());
    return this;
  }

  public Fixture quote(String id, String words, Source... speakers) {
    quotes.add(
        Draft.of(QuoteFields.QUOTE)
            .set(QuoteFields.ID, id)
            .set(QuoteFields.KIND, QuoteKind.INDIRECT)
            .set(QuoteFields.SPAN, span(words))
            .set(QuoteFields.SPEAKERS, List.of(speakers))
            .set(QuoteFields.POLARITY, Polarity.AFFIRMED)
            .set(QuoteFields.RULE, "hand")
            .make());
    return this;
  }

  public Fixture claim(String id, String number, int value, String counted, Source... claimants) {
    claims.add(
        Draft.of(ClaimFields.CLAIM)
            .set(ClaimFields.ID, id)
            .set(ClaimFields.SPAN, span(number))
            .set(ClaimFields.KIND, ClaimKind.EXACT)
            .set(ClaimFields.VALUE, BigDecimal.valueOf(value))
            .set(ClaimFields.COUNTED, new Counted(span(counted), counted, null))
            .set(ClaimFields.CLAIMANTS, List.of(claimants))
            .set(ClaimFields.FACTUALITY, Factuality.ASSERTED)
            .set(ClaimFields.RULE, "hand")
            .make());
    return this;
  }

  Fixture mark(String id, Marks given) {
    marks.put(id, given);
    return this;
  }

  public static Source source(String entity, String name) {
    return new Source(SourceStatus.ENTITY, name, entity, null);
  }

  public AnnotatedArticle result() {
    return Draft.of(ArticleFields.ARTICLE)
        .set(ArticleFields.ID, "mill")
        .set(ArticleFields.TEXT, TEXT)
        .set(ArticleFields.ENTITIES, entities)
        .set(ArticleFields.QUOTES, quotes)
        .set(ArticleFields.CLAIMS, claims)
        .set(ArticleFields.PRODUCER, new Producer("attest", "test", "hand", "1"))
        .make();
  }

  /** The result without the items of these ids. */
  AnnotatedArticle without(String... ids) {
    List<String> gone = List.of(ids);
    entities.removeIf(entity -> gone.contains(entity.id()));
    quotes.removeIf(quote -> gone.contains(quote.id()));
    claims.removeIf(claim -> gone.contains(claim.id()));
    return result();
  }

  /** The result with one value of its JSON replaced: {@code /quotes/0/kind}, {@code "DIRECT"}. */
  AnnotatedArticle with(String pointer, String value) {
    return ArticleJson.read(changed(ArticleJson.write(result()), pointer, value));
  }

  static String json(AnnotatedArticle article) {
    return ArticleJson.write(article);
  }

  static AnnotatedArticle read(String json) {
    return ArticleJson.read(json);
  }

  /** JSON with one value set. */
  public static String changed(String json, String pointer, String value) {
    try {
      JsonNode root = MAPPER.readTree(json);
      JsonPointer place = JsonPointer.compile(pointer);
      JsonNode parent = root.at(place.head());
      JsonNode node = MAPPER.readTree(value);
      if (parent instanceof ArrayNode array) {
        array.set(place.last().getMatchingIndex(), node);
      } else {
        ((ObjectNode) parent).set(place.last().getMatchingProperty(), node);
      }
      return MAPPER.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(pointer, e);
    }
  }

  public GoldArticle gold() {
    return gold(GoldLayer.values());
  }

  public GoldArticle gold(GoldLayer... complete) {
    return new GoldArticle("mill.json", result(), Set.of(complete), "", "", marks);
  }

  /** Everything right: two people, two quotes, two claims. */
  public static Fixture right() {
    return new Fixture()
        .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill", "Quill said".substring(0, 5))
        .entity("e2", EntityType.PERSON, "Ben Marsh", "Ben Marsh", "He ")
        .quote("q1", "the mill would close", source("e1", "Ada Quill"))
        .quote("q2", "We stay", source("e2", "Ben Marsh"))
        .claim("c1", "40", 40, "boats")
        .claim("c2", "12", 12, "trucks");
  }
}
