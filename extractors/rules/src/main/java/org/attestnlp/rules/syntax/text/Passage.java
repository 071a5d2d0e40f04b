package org.attestnlp.rules.syntax.text;

import java.util.List;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.marks.Marks;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document as every rule sees it: tokens that may be asked for anywhere, their word
 * classes, names, sentences, quotation marks and capitals. Outside the text a token is an empty
 * word of no class. Closed word classes come from the lexicon, open ones from the tags.
 */
public final class Passage {

  private final Document document;
  private final Tokens tokens;
  private @Nullable Marks marks;
  private @Nullable TokenClasses classes;
  private @Nullable Casing casing;

  public Passage(Document document) {
    this.document = document;
    this.tokens = document.tokens();
  }

  public Tokens tokens() {
    return tokens;
  }

  /** The quotation marks of the text, paired. */
  public Marks marks() {
    if (marks == null) {
      marks = document.derived(Marks.DERIVED);
    }
    return marks;
  }

  /** What capitals tell in the text. */
  public Casing casing() {
    if (casing == null) {
      casing = document.derived(Casing.DERIVED);
    }
    return casing;
  }

  private TokenClasses classes() {
    if (classes == null) {
      classes = document.derived(TokenClasses.DERIVED);
    }
    return classes;
  }

  public Document document() {
    return document;
  }

  public int size() {
    return tokens.size();
  }

  private boolean isInside(int token) {
    return token >= 0 && token < tokens.size();
  }

  public String lower(int token) {
    return isInside(token) ? classes().lower(token) : "";
  }

  public String text(int token) {
    return isInside(token) ? tokens.text(token) : "";
  }

  /** The token's tag; in a name that its form shows, that of a proper noun: “Mr March”. */
  public String tag(int token) {
    return isInside(token) ? classes().tag(token) : "";
  }

  public String lemma(int token) {
    return isInside(token) ? tokens.lemma(token) : "";
  }

  /** What the name around the token names, or null. */
  public @Nullable EntityType nameType(int token) {
    return isInside(token) ? classes().nameType(token) : null;
  }

  /** The names of the engine, with those put right that their form alone decides. */
  public List<Name> names() {
    return classes().names().list();
  }

  /** What the name over the token is by its form alone, “Mr March”, “Marsh &amp; Lowe”; or null. */
  public @Nullable EntityType sureType(int token) {
    return isInside(token) && classes().names().isSure(token) ? nameType(token) : null;
  }

  /** Whether a name of the engine begins with the token. */
  public boolean startsName(int token) {
    return isInside(token) && classes().startsName(token);
  }

  public Token token(int token) {
    return tokens.get(token);
  }

  /** The first token that ends after the offset. */
  public int at(int offset) {
    return tokens.at(offset);
  }

  /** The sentence of the token; before and behind the text, the nearest one. */
  public Sentence sentence(int token) {
    return document.sentences().of(nearest(token));
  }

  /** “The union called for”: a rule that looks behind the last word is still in its sentence. */
  private int nearest(int token) {
    return Math.max(0, Math.min(token, size() - 1));
  }

  public int sentenceIndex(int token) {
    return document.sentences().indexOf(nearest(token));
  }

  public int sentenceFirst(int token) {
    return sentence(token).first();
  }

  public int sentenceEnd(int token) {
    return sentence(token).end();
  }

  public boolean sameSentence(int token, int other) {
    return sentenceIndex(token) == sentenceIndex(other);
  }

  /** The paragraph of the token. */
  public int paragraph(int token) {
    return sentence(token).paragraph();
  }

  /** Whether these tokens stand in one paragraph; none outside the text does. */
  public boolean inParagraph(int first, int end) {
    return isInside(first) && isInside(end - 1) && paragraph(first) == paragraph(end - 1);
  }

  /** The characters from the first token to the last, at most to the end of the paragraph. */
  public Span span(int first, int end) {
    int last = end - 1;
    while (last > first && paragraph(last) != paragraph(first)) {
      last = sentenceFirst(last) - 1; // “were ¶ killed”
    }
    return Span.of(document.text(), tokens.begin(first), tokens.end(last));
  }

  /** The tokens' texts with one space between. */
  public String joined(int first, int end) {
    StringBuilder joined = new StringBuilder(text(first));
    for (int i = first + 1; i < end; i++) {
      joined.append(' ').append(text(i));
    }
    return joined.toString();
  }

  /** Whether the token is of this class. */
  public boolean is(int token, WordClass wordClass) {
    return isAny(token, wordClass.bit());
  }

  /** Whether the token is in one of the classes of a {@link WordClass#mask}. */
  public boolean isAny(int token, long mask) {
    return isInside(token) && (classes().of(token) & mask) != 0;
  }

  public boolean is(int token, Set<String> words) {
    return words.contains(lower(token));
  }

  public boolean is(int token, String word) {
    return lower(token).equals(word);
  }

  /** Whether the token is one of these marks or function words. */
  public boolean isOneOf(int token, String... words) {
    String lower = lower(token);
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words, separated by blanks, stand at the token, “at ¶ least” not. */
  public boolean phraseAt(int token, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!lower(token + i).equals(words.get(i))) {
        return false;
      }
    }
    return words.size() == 1 || inParagraph(token, token + words.size());
  }

  /** Whether the token begins with a letter. */
  public boolean startsWithLetter(int token) {
    return isInside(token) && Character.isLetter(tokens.text(token).charAt(0));
  }

  /** Whether the token begins with a capital letter, “al-Harrow” too. */
  public boolean isCapital(int token) {
    return Casing.isCapital(text(token));
  }

  /** A common noun or a word of a name, but not “of” in “the Bank of Harrow”. */
  public boolean isNoun(int token) {
    return is(token, WordClass.NOUN);
  }

  /** Tagged as a proper noun; {@link WordClass#NAME} is any word inside a name. */
  public boolean isProper(int token) {
    return tag(token).startsWith("NNP");
  }

  public boolean isPluralNoun(int token) {
    String tag = tag(token);
    return (tag.equals("NNS") || tag.equals("NNPS")) && !isFunction(token)
        || is(token, FunctionWords.PLURAL);
  }

  public boolean isAdjective(int token) {
    return tag(token).startsWith("JJ") && !isFunction(token);
  }

  public boolean isVerb(int token) {
    boolean tagged = tag(token).startsWith("VB") && !Character.isDigit(text(token).charAt(0));
    return tagged && !isPreposition(token) || isModal(token);
  }

  public boolean isModal(int token) {
    return is(token, WordClass.MODAL);
  }

  public boolean isBe(int token) {
    return is(token, FunctionWords.BE) && !tag(token).equals("POS");
  }

  public boolean isAuxiliary(int token) {
    return isAny(token, WordClass.AUXILIARIES);
  }

  public boolean isPreposition(int token) {
    return is(token, FunctionWords.ANY_PREPOSITION)
        || (tag(token).equals("IN") || tag(token).equals("TO"))
            && !is(token, FunctionWords.CLAUSE_LINK);
  }

  public boolean isDeterminer(int token) {
    return is(token, FunctionWords.NOUN_PHRASE_OPENER) || tag(token).equals("PRP$");
  }

  public boolean isAdverb(int token) {
    return tag(token).startsWith("RB") || is(token, FunctionWords.COUNT_ADVERB);
  }

  /** “Quill ’s lawyer”, “the drivers ’ union”, but not “Quill ’s here”. */
  public boolean isPossessive(int token) {
    return is(token, WordClass.POSSESSIVE_ENDING);
  }

  public boolean isNegation(int token) {
    return is(token, WordClass.NEGATION);
  }

  /** Whether the token is or begins with the sign of a currency. */
  public boolean isCurrency(int token) {
    String text = text(token);
    return !text.isEmpty() && "$£€¥".indexOf(text.charAt(0)) >= 0;
  }

  public boolean isPunctuation(int token) {
    return WordClasses.isPunctuation(text(token));
  }

  private boolean isFunction(int token) {
    return is(token, FunctionWords.CLOSED);
  }
}
