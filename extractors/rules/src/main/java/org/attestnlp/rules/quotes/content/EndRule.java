package org.attestnlp.rules.quotes.content;

import org.attestnlp.rules.precedence.NamedRule;

/** What ends the content of a quote. */
public enum EndRule implements NamedRule {
  /** Quill said it burnt. */
  SENTENCE("the end of its sentence", "a reported clause does not go beyond its sentence"),
  /** A sentence of hundreds of words. */
  LENGTH("the longest content there is", "a sentence so long is a list or a table"),
  /** “It burnt, and fell.” */
  MARKS("the closing mark", "the quotation marks close here"),
  /** Quill said it burnt, and “It fell.” */
  MARKED_SPEECH("words in marks behind it", "they are a quote of their own"),
  /** Quill said it was “a mess,” adding that … */
  REPORT_BEHIND_MARKS("a report behind marks", "another report begins right behind the marks"),
  /** the fire (Quill said it spread) burnt */
  BRACKET("a closing bracket", "it closes the bracket that holds the report"),
  /** When Quill said it rained, they left. */
  MAIN_CLAUSE("the main clause behind it", "the report stands in a clause before it"),
  /** The man, who police said was armed, fled. */
  MAIN_VERB("the main verb behind it", "the report stands in a relative clause"),
  /** Quill said it burnt; nobody was hurt. */
  SEMICOLON("a semicolon", "what follows it is a clause of its own"),
  /** Quill said it burnt, citing a memo. */
  REPORT_ASIDE("an aside on the report", "it tells where the report comes from or who asked"),
  /** Quill said it burnt, but gave no details. */
  BREAKING_OFF("what the speaker would not say", "it tells that the report breaks off here"),
  /** Quill said it burnt, but Reed denied it. */
  OTHER_REPORT("another report behind it", "it has a subject or verb of speech of its own"),
  /** It burnt, Quill said. */
  OWN_REPORT("its own report behind it", "content that comes first ends before its report"),
  /** Quill dismissed the plan for the mill in May. */
  PHRASE("the end of the phrase", "the phrase that is reported and what is tied to it end here"),
  /** Q: … A: … */
  NEXT_TURN("the next turn", "a turn ends where another begins, or with the text"),
  /** … Ada Quill, Oslo */
  SIGNATURE("the name that signs it", "what stands above the name is signed by it"),
  /** Mill to close: Quill */
  HEADLINE("the end of the headline’s words", "a headline ends with its line or its speaker");

  @SuppressWarnings("ImmutableEnumChecker") // two strings
  private final Words words;

  EndRule(String label, String why) {
    this.words = new Words(label, why);
  }

  @Override
  public Words words() {
    return words;
  }

  /** Why content of a rule ends so: a noun phrase is no clause. */
  public String why(QuoteRule rule) {
    boolean clause = rule == QuoteRule.CLAUSE || rule == QuoteRule.THAT_CLAUSE;
    if (this == PHRASE && (clause || rule == QuoteRule.CUE_NOUN)) {
      return "the reported clause and what is tied to it end here";
    }
    if (this != SENTENCE) {
      return why();
    }
    return switch (rule) {
      case CLAUSE, THAT_CLAUSE, INDIRECT_QUESTION, CUE_NOUN ->
          "a reported clause goes on to the end of its sentence where nothing parts it from there";
      case INFINITIVE, DOING ->
          "the reported doing goes on to the end of its sentence, with all that is tied to it";
      case THING, CALLED_FOR, BLAMED_FOR, CHARACTERISED ->
          "the reported noun phrase goes on to the end of its sentence, with all that is tied to it";
      case WEDGED_CUE -> "the part behind its report goes on to the end of its sentence";
      default -> "no rule lets it go beyond its sentence";
    };
  }

  /** What ends the content of a finding of this rule where no border in a sentence does. */
  static EndRule of(QuoteRule rule) {
    return switch (rule) {
      case TRAILING_CUE, WEDGED_CUE, ACCORDING_TO -> OWN_REPORT;
      case TURN -> NEXT_TURN;
      case SIGNED, POST, PULL_QUOTE, LETTER -> SIGNATURE;
      case HEADLINE -> HEADLINE;
      case CUE_AFTER, CUE_BEFORE, COLON, SECOND_HALF, RUN_ON, FLOATING, SUBJECT_BEFORE -> MARKS;
      case CLAUSE,
          THAT_CLAUSE,
          INDIRECT_QUESTION,
          INFINITIVE,
          DOING,
          THING,
          CALLED_FOR,
          BLAMED_FOR,
          CHARACTERISED,
          CUE_NOUN,
          PIECE,
          TOLD_OF,
          FRAGMENT ->
          PHRASE;
    };
  }
}
