package org.attestnlp.rules.claims.sources;

import java.util.List;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.draft.QuoteIndex;
import org.attestnlp.rules.claims.stance.Forecasts;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.quotes.speakers.PollShares;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.nouns.Phrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.attestnlp.spi.Quantity;
import org.attestnlp.spi.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who claims a number: the speakers of the quotes around it, the outermost first. */
public final class ClaimantFinder {

  private static final Phrases NESTED_SOURCE = new Phrases(ReportingWords.NESTED_SOURCE);

  /** How many tokens before and after a number its source may stand. */
  private static final int REACH = 60;

  /** How far behind the words that open a source a number still belongs to it, in tokens. */
  private static final int INSIDE = 8;

  private final Passage passage;
  private final EntityIndex entities;
  private final QuoteIndex quotes;
  private final NounPhraseReader phrases;
  private final Forecasts forecasts;
  private final SourceVerbs sourceVerbs;
  private final DocumentSources documents;
  private final NounPhrases nounPhrases;
  private final PollShares shares;
  private final QuotingSources quoting;
  private final AddedSources added;

  public ClaimantFinder(
      Passage passage,
      EntityIndex entities,
      QuoteIndex quotes,
      VerbGroups verbs,
      NounPhraseReader phrases) {
    this.passage = passage;
    this.entities = entities;
    this.quotes = quotes;
    this.phrases = phrases;
    this.forecasts = new Forecasts(passage, phrases);
    this.sourceVerbs = new SourceVerbs(passage, verbs, phrases);
    this.nounPhrases = new NounPhrases(passage);
    this.shares = new PollShares(passage.tokens());
    this.documents = new DocumentSources(passage);
    this.quoting = new QuotingSources(passage, entities, phrases);
    this.added = new AddedSources(passage);
  }

  /** The quotes whose content covers the number, the widest first. */
  public List<Quote> covering(Quantity number) {
    return quotes.covering(number.begin(), number.end());
  }

  /** The sources, the outermost first; numbers are asked for in text order. */
  public List<Source> claimants(Draft draft) {
    Located number = draft.number();
    List<Quote> covering = draft.covering();
    Clause clause = draft.clause();
    SourceList sources = new SourceList(number, passage, entities);
    for (Quote quote : covering) {
      Source medium = quoting.medium(quote);
      if (medium != null) {
        sources.add(SourceRule.MEDIUM, medium);
      }
      sources.speakers(quote);
    }
    if (covering.isEmpty() && !hasOwnSource(number, clause)) {
      continued(number).forEach(source -> sources.add(SourceRule.CONTINUED, source));
    }
    Source nested = isInSource(number) ? null : nested(number);
    if (nested != null) {
      sources.add(SourceRule.NESTED, nested);
    }
    Forecasts.Forecast forecast = forecasts.behind(number);
    if (forecast != null) {
      Phrase source = forecast.source();
      sources.add(SourceRule.FORECAST, entities.source(passage.span(source.first(), source.end())));
    }
    if (sources.isEmpty() || passage.document().trace().isKept()) {
      Phrase spoken = sourceVerbs.source(clause);
      Source unquoted = unquoted(spoken == null ? documents.source(clause) : spoken, clause);
      if (unquoted == null && sources.isEmpty() && covering.isEmpty()) {
        added.of(draft).forEach(source -> sources.add(SourceRule.ADDED, source));
      }
      sources.otherwise(spoken == null ? SourceRule.DOCUMENT : SourceRule.VERB, unquoted);
    }
    List<Source> found = sources.found();
    added.note(draft, found);
    return found;
  }

  /** “…, Ode said on Monday, up from 17”: whether a number adds to what was said before it. */
  public boolean goesOn(Located number) {
    return addedBefore(number) >= 0 && !continued(number).isEmpty();
  }

  /** “…, Ode said; it had 17”: what follows the cue goes on. */
  private List<Source> continued(Located number) {
    int added = addedBefore(number);
    int semicolon = added >= 0 ? added : semicolonBefore(number);
    if (semicolon < 0) {
      return List.of();
    }
    int begin = passage.token(passage.sentence(semicolon).first()).begin();
    int end = passage.token(semicolon).begin();
    for (Quote quote : quotes.before(end)) {
      Span cue = quote.cue() == null ? null : quote.cue().span();
      boolean follows = cue != null && cue.begin() >= quote.span().end() && cue.end() <= end;
      if (follows && quote.span().begin() >= begin) {
        return quote.speakers();
      }
    }
    return List.of();
  }

  /** The comma of “…, the agency said on Monday, <b>up from</b> 2.8 million a year ago”; or -1. */
  private int addedBefore(Located number) {
    int first = Math.max(passage.sentenceFirst(number.first()), number.first() - REACH);
    for (int token = number.first() - 1; token > first && !passage.isVerb(token); token--) {
      if (passage.is(token, ",")) {
        boolean added =
            passage.isOneOf(token + 1, "up", "down", "compared", "against", "from", "or");
        return added ? token : -1;
      }
    }
    return -1;
  }

  /** “…, organisers said; police put the crowd at 60,000”: another source behind the semicolon. */
  private boolean hasOwnSource(Located number, Clause clause) {
    Phrase own = sourceVerbs.source(clause);
    int semicolon = semicolonBefore(number);
    return own != null && semicolon >= 0 && own.first() > semicolon;
  }

  private int semicolonBefore(Located number) {
    int from = Math.max(passage.sentence(number.first()).first(), number.first() - REACH);
    for (int token = number.first() - 1; token >= from; token--) {
      if (passage.is(token, ";")) {
        return token;
      }
    }
    return -1;
  }

  /** “reported that, according to a leaked memo, 48 drones”, “reported, citing a leaked memo”. */
  private @Nullable Source nested(Located number) {
    Sentence sentence = passage.sentence(number.first());
    int end = Math.min(sentence.end(), number.end() + REACH);
    for (int token = Math.max(sentence.first(), number.first() - REACH); token < end; token++) {
      int start = NESTED_SOURCE.startAt(token, passage);
      Phrase phrase = start < 0 ? null : phrases.at(start, sentence.end());
      if (phrase != null && sameClause(token, number)) {
        return entities.source(passage.span(phrase.first(), phrase.end()));
      }
    }
    return null;
  }

  /** “according to a poll of 1,008 adults”: the number is about the source. */
  public boolean isInSource(Located number) {
    int stop = Math.max(passage.sentence(number.first()).first(), number.first() - INSIDE);
    for (int token = number.first(); token > stop; token--) {
      if (NESTED_SOURCE.endAt(token - 1, passage)) {
        return true;
      }
      if (passage.isVerb(token - 1) || passage.is(token - 1, FunctionWords.CLAUSE_START)) {
        return false;
      }
    }
    return false;
  }

  private boolean sameClause(int token, Located number) {
    int from = Math.min(token, number.end());
    int to = Math.max(token, number.first());
    for (int i = from; i < to; i++) {
      if (passage.is(i, ReportingWords.SOURCE_BORDER)) {
        return false;
      }
    }
    return true;
  }

  /** “Hospital staff counted at least 16 dead”, “It found that …”: a source without a quote. */
  private @Nullable Source unquoted(@Nullable Phrase source, Clause clause) {
    if (source == null || shares.isShare(source.first(), source.end())) {
      return null;
    }
    Source named = named(source);
    return named != null ? named : whole(source, clause);
  }

  /** “An engineer at the dam put”: a described source with what is tied to it, up to its verb. */
  private Source whole(Phrase source, Clause clause) {
    Source bare = entities.source(passage.span(source.first(), source.head() + 1));
    int verb = clause.chain().isEmpty() ? 0 : clause.chain().get(0).first();
    int end = verb > source.head() ? nounPhrases.fullEnd(source.first(), verb) : -1;
    boolean longer = // “Italian and Dutch experts”
        end == verb && nounPhrases.plainEnd(source.first(), verb) == end;
    if (end != verb || bare.status() == SourceStatus.ENTITY && !(longer && isPlural(end - 1))) {
      return bare;
    }
    Span span = passage.span(source.first(), end);
    return entities.described(span);
  }

  private boolean isPlural(int token) {
    return passage.isPluralNoun(token) && !passage.isProper(token);
  }

  /** “Its spokesman, Colonel Petr Haas, said”: the name in the aside. */
  private @Nullable Source named(Phrase source) {
    int comma = source.head() + 1;
    Phrase aside = passage.is(comma, ",") ? phrases.at(comma + 1, passage.size()) : null;
    if (aside == null || !passage.is(aside.end(), ",")) {
      return null;
    }
    Source name = entities.source(passage.span(aside.first(), aside.end()));
    return name.status() == SourceStatus.ENTITY ? name : null;
  }

  /** The tokens that the innermost source says, within the number's sentence. */
  public Region region(Located number, List<Quote> covering) {
    Sentence sentence = passage.sentence(number.first());
    int first = sentence.first();
    int end = sentence.end();
    for (Quote quote : covering) {
      first = Math.max(first, passage.at(quote.span().begin()));
      end = Math.min(end, passage.at(quote.span().end() - 1) + 1);
    }
    return first <= number.first() && number.end() <= end
        ? new Region(first, end)
        : new Region(sentence.first(), sentence.end());
  }
}
