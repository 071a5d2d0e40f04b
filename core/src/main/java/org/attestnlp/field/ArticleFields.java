package org.attestnlp.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Extension;
import org.attestnlp.model.Happening;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Page;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Published;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;

/** The fields of a result: start here. */
public final class ArticleFields {

  private static final Field<Dateline, Span> DATELINE_SPAN = SpanFields.own(Dateline::span);
  private static final Field<Dateline, String> DATELINE_PLACE =
      Field.of("place", Type.TEXT, Dateline::place);
  private static final Shape<Dateline> DATELINE_SHAPE =
      Shape.of(
          "dateline",
          "Where the article was written.",
          List.of(DATELINE_SPAN, DATELINE_PLACE),
          Dateline::place,
          in -> new Dateline(in.get(DATELINE_SPAN), in.get(DATELINE_PLACE)));

  private static final Field<Producer, String> PRODUCER_NAME =
      Field.of("name", Type.TEXT, Producer::name);
  private static final Field<Producer, String> PRODUCER_VERSION =
      Field.of("version", Type.TEXT, Producer::version);
  private static final Field<Producer, String> PRODUCER_ENGINE =
      Field.of("engine", Type.TEXT, Producer::engine);
  private static final Field<Producer, String> PRODUCER_ENGINE_VERSION =
      Field.of("engineVersion", Type.TEXT, Producer::engineVersion);
  private static final Shape<Producer> PRODUCER_SHAPE =
      Shape.of(
          "producer",
          "What made the result.",
          List.of(PRODUCER_NAME, PRODUCER_VERSION, PRODUCER_ENGINE, PRODUCER_ENGINE_VERSION),
          producer -> producer.name() + " " + producer.version(),
          in ->
              new Producer(
                  in.get(PRODUCER_NAME),
                  in.get(PRODUCER_VERSION),
                  in.get(PRODUCER_ENGINE),
                  in.get(PRODUCER_ENGINE_VERSION)));

  /** The name and version of the format. */
  public static final Field<AnnotatedArticle, String> SCHEMA =
      Field.of(
          "schema", new Type.Constant(AnnotatedArticle.SCHEMA), article -> AnnotatedArticle.SCHEMA);

  /** The article's id. */
  public static final Field<AnnotatedArticle, String> ID =
      Field.of("id", Type.TEXT, AnnotatedArticle::id);

  /** The headline. */
  public static final Field<AnnotatedArticle, Span> TITLE =
      Field.of("title", Type.struct(SpanFields.SPAN), AnnotatedArticle::title).nullable().column();

  /** Where it was written. */
  public static final Field<AnnotatedArticle, Dateline> DATELINE =
      Field.of("dateline", Type.struct(DATELINE_SHAPE), AnnotatedArticle::dateline)
          .nullable()
          .column();

  private static final Field<Published, LocalDate> PUBLISHED_VALUE =
      Field.of("value", Type.DAY, Published::value);
  private static final Field<Published, Published.Whence> PUBLISHED_FROM =
      Field.of("from", Type.word(Published.Whence.class), Published::from);
  private static final Field<Published, Span> PUBLISHED_SPAN =
      Field.of("span", Type.struct(SpanFields.SPAN), Published::span).nullable();
  private static final Shape<Published> PUBLISHED_SHAPE =
      Shape.of(
          "published",
          "The day against which times are resolved.",
          List.of(PUBLISHED_VALUE, PUBLISHED_FROM, PUBLISHED_SPAN),
          published -> published.value().toString(),
          in ->
              new Published(
                  in.get(PUBLISHED_VALUE), in.get(PUBLISHED_FROM), in.orNull(PUBLISHED_SPAN)));

  /** When, and who says so. */
  public static final Field<AnnotatedArticle, Published> PUBLISHED =
      Field.of("published", Type.struct(PUBLISHED_SHAPE), AnnotatedArticle::published)
          .nullable()
          .later()
          .column()
          .column("published_from", ClaimParts.within(AnnotatedArticle::published, PUBLISHED_FROM));

  private static final Shape<Span> BYLINE_SHAPE = // by its name annotation tools show it
      Shape.of(
          "byline",
          "A line that names authors or agency, or a credit.",
          SpanFields.SPAN.keys(),
          Span::text,
          in ->
              new Span(in.get(SpanFields.BEGIN), in.get(SpanFields.END), in.get(SpanFields.TEXT)));

  /** Who wrote it, as the text says; not written where it does not. */
  public static final Field<AnnotatedArticle, List<Span>> BYLINES =
      Field.of("bylines", Type.list(BYLINE_SHAPE), AnnotatedArticle::bylines).sparse();

  private static final Field<Page, String> PAGE_TITLE =
      Field.of("title", Type.TEXT, Page::title).nullable();
  private static final Field<Page, List<String>> PAGE_BYLINES =
      Field.of("bylines", Type.list(Type.TEXT), Page::bylines);
  private static final Field<Page, LocalDate> PAGE_PUBLISHED =
      Field.of("published", Type.DAY, Page::published).nullable();
  private static final Field<Page, String> PAGE_LANGUAGE =
      Field.of("language", Type.TEXT, Page::language).nullable();
  private static final Shape<Page> PAGE_SHAPE =
      Shape.of(
          "page",
          "What the web page around the article says of it.",
          List.of(PAGE_TITLE, PAGE_BYLINES, PAGE_PUBLISHED, PAGE_LANGUAGE),
          page -> String.valueOf(page.title()),
          in ->
              new Page(
                  in.orNull(PAGE_TITLE),
                  in.get(PAGE_BYLINES),
                  in.orNull(PAGE_PUBLISHED),
                  in.orNull(PAGE_LANGUAGE)));

  /** What the page around it says; not written of an article that comes from none. */
  public static final Field<AnnotatedArticle, Page> PAGE =
      Field.of("page", Type.struct(PAGE_SHAPE), AnnotatedArticle::page).nullable().sparse();

  /** Where it was published; not written where nobody says. */
  public static final Field<AnnotatedArticle, String> URL =
      Field.of("url", Type.TEXT, AnnotatedArticle::url).nullable().sparse().column();

  /** When, if the caller gave it. */
  public static final Field<AnnotatedArticle, LocalDate> DATE =
      Field.of("date", Type.DAY, AnnotatedArticle::date).nullable().column();

  /** The language. */
  public static final Field<AnnotatedArticle, String> LANGUAGE =
      Field.of("language", new Type.Constant("en"), AnnotatedArticle::language);

  /** The unit of the offsets, which the one who writes them chooses; here it is Java's. */
  public static final Field<AnnotatedArticle, Offsets> OFFSETS =
      Field.of("offsets", Type.word(Offsets.class), article -> Offsets.UTF_16);

  /** The text, which may be left out on writing. */
  public static final Field<AnnotatedArticle, String> TEXT =
      Field.of("text", Type.TEXT, AnnotatedArticle::text);

  /** Who and what is in it. */
  public static final Field<AnnotatedArticle, List<Entity>> ENTITIES =
      Field.of("entities", Type.list(EntityFields.ENTITY), AnnotatedArticle::entities)
          .column("entities", article -> String.valueOf(article.entities().size()));

  /** Who said what. */
  public static final Field<AnnotatedArticle, List<Quote>> QUOTES =
      Field.of("quotes", Type.list(QuoteFields.QUOTE), AnnotatedArticle::quotes)
          .column("quotes", article -> String.valueOf(article.quotes().size()));

  /** Which numbers are claimed by whom. */
  public static final Field<AnnotatedArticle, List<Claim>> CLAIMS =
      Field.of("claims", Type.list(ClaimFields.CLAIM), AnnotatedArticle::claims)
          .column("claims", article -> String.valueOf(article.claims().size()));

  /** Every other number. */
  public static final Field<AnnotatedArticle, List<NumberMention>> NUMBERS =
      Field.of("numbers", Type.list(NumberFields.NUMBER), AnnotatedArticle::numbers)
          .column("numbers", article -> String.valueOf(article.numbers().size()));

  /** What happened, with the claims that speak of it. */
  public static final Field<AnnotatedArticle, List<Happening>> EVENTS =
      Field.of("events", Type.list(HappeningFields.HAPPENING), AnnotatedArticle::events)
          .later()
          .column("events", article -> String.valueOf(article.events().size()));

  /** What steps of the user's own found; not written where there are none. */
  public static final Field<AnnotatedArticle, Map<String, Extension>> EXTENSIONS =
      Field.of("extensions", Type.OPEN, AnnotatedArticle::extensions).sparse();

  /** The layers that a failed step left out. */
  public static final Field<AnnotatedArticle, List<String>> INCOMPLETE =
      Field.of("incomplete", Type.list(Type.TEXT), AnnotatedArticle::incomplete).later().column();

  /** What a reader of the result should know. */
  public static final Field<AnnotatedArticle, List<String>> WARNINGS =
      Field.of("warnings", Type.list(Type.TEXT), AnnotatedArticle::warnings).column();

  /** What made it. */
  public static final Field<AnnotatedArticle, Producer> PRODUCER =
      Field.of("producer", Type.struct(PRODUCER_SHAPE), AnnotatedArticle::producer)
          .column("engine", ClaimParts.within(AnnotatedArticle::producer, PRODUCER_ENGINE));

  /** A result. */
  public static final Shape<AnnotatedArticle> ARTICLE =
      Shape.of(
          "article",
          "An article with everything that was read from it.",
          List.of(
              SCHEMA,
              ID,
              TITLE,
              DATELINE,
              DATE,
              PUBLISHED,
              BYLINES,
              LANGUAGE,
              OFFSETS,
              TEXT,
              ENTITIES,
              QUOTES,
              CLAIMS,
              NUMBERS,
              EVENTS,
              EXTENSIONS,
              INCOMPLETE,
              WARNINGS,
              URL,
              PAGE,
              PRODUCER),
          AnnotatedArticle::id,
          in ->
              new AnnotatedArticle(
                  in.get(ID),
                  in.orNull(TITLE),
                  in.orNull(DATELINE),
                  in.orNull(DATE),
                  in.orNull(PUBLISHED),
                  in.get(BYLINES),
                  in.get(LANGUAGE),
                  in.get(TEXT),
                  in.get(ENTITIES),
                  in.get(QUOTES),
                  in.get(CLAIMS),
                  in.get(NUMBERS),
                  in.get(EVENTS),
                  in.get(EXTENSIONS),
                  in.get(INCOMPLETE),
                  in.get(WARNINGS),
                  in.orNull(URL),
                  in.orNull(PAGE),
                  in.get(PRODUCER)));

  private ArticleFields() {}
}
