package org.attestnlp.field;

import java.util.List;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;

/** The fields of a quote. */
public final class QuoteFields {

  private static final Field<Cue, Span> CUE_SPAN = SpanFields.own(Cue::span);
  private static final Field<Cue, String> CUE_LEMMA = Field.of("lemma", Type.TEXT, Cue::lemma);
  private static final Shape<Cue> CUE_SHAPE =
      Shape.of(
          "cue",
          "The words that report it.",
          List.of(CUE_SPAN, CUE_LEMMA),
          Cue::lemma,
          in -> new Cue(in.get(CUE_SPAN), in.get(CUE_LEMMA)));

  /** Its id. */
  public static final Field<Quote, String> ID = Field.of("id", Type.id("q"), Quote::id).column();

  /** Direct, indirect or mixed. */
  public static final Field<Quote, QuoteKind> KIND =
      Field.of("kind", Type.word(QuoteKind.class), Quote::kind).column().slot("kind");

  /** The content. */
  public static final Field<Quote, Span> SPAN = SpanFields.own(Quote::span);

  /** The parts inside quotation marks; gold compares them to the letter. */
  public static final Field<Quote, List<Span>> QUOTED =
      Field.of("quoted", Type.list(SpanFields.SPAN), Quote::quoted);

  /** Who said it; gold compares names, mentions and entities. */
  public static final Field<Quote, List<Source>> SPEAKERS =
      Field.of("speakers", Type.list(SourceFields.SOURCE), Quote::speakers)
          .column()
          .column("entities", quote -> SourceFields.entities(quote.speakers()))
          .column("kinds", quote -> SourceFields.kinds(quote.speakers()))
          .line("kind of source", quote -> SourceFields.kinds(quote.speakers()));

  /** The reporting words; gold compares span and lemma. */
  public static final Field<Quote, Cue> CUE =
      Field.of("cue", Type.struct(CUE_SHAPE), Quote::cue)
          .nullable()
          .column()
          .line("cue", quote -> quote.cue() == null ? "" : quote.cue().span().text());

  /** Whether the speakers affirm it. */
  public static final Field<Quote, Polarity> POLARITY =
      Field.of("polarity", Type.word(Polarity.class), Quote::polarity).column().slot("polarity");

  /** The quote that it carries on. */
  public static final Field<Quote, String> CONTINUES =
      Field.of("continues", Type.reference("quotes"), Quote::continues)
          .nullable()
          .column()
          .line("continues")
          .slot("continues");

  /** The rule that found it. */
  public static final Field<Quote, String> RULE =
      Field.of("rule", Type.TEXT, Quote::rule).column().line("rule");

  /** A quote. */
  public static final Shape<Quote> QUOTE =
      Shape.of(
          "quote",
          "What somebody said or wrote; the span is the content without outer quotation marks.",
          List.of(ID, KIND, SPAN, QUOTED, SPEAKERS, CUE, POLARITY, CONTINUES, RULE),
          quote -> quote.span().text(),
          in ->
              new Quote(
                  in.get(ID),
                  in.get(KIND),
                  in.get(SPAN),
                  in.get(QUOTED),
                  in.get(SPEAKERS),
                  in.orNull(CUE),
                  in.get(POLARITY),
                  in.orNull(CONTINUES),
                  in.get(RULE)));

  private QuoteFields() {}
}
