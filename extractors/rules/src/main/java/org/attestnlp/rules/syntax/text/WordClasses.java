package org.attestnlp.rules.syntax.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;

/**
 * Tells the classes of a token: closed word lists first, then its shape, then the engine's tag. The
 * light engine's tags are wrong at times, so no list word depends on them.
 */
final class WordClasses {

  private static final WordClasses INSTANCE = new WordClasses();

  private static final long CLOSED =
      WordClass.mask(
          WordClass.SUBJECT_PRONOUN,
          WordClass.OBJECT_PRONOUN,
          WordClass.DETERMINER,
          WordClass.POSSESSIVE_DETERMINER,
          WordClass.CONJUNCTION,
          WordClass.AUXILIARY,
          WordClass.FINITE_AUXILIARY,
          WordClass.NEGATION,
          WordClass.RELATIVE);

  private static final Pattern NOUN_ENDING = Pattern.compile("(?:[ts]ion|ment|ness|ity)$");

  private static final Set<String> NEVER_LAST = neverLast();

  private static Set<String> neverLast() {
    Set<String> words = new HashSet<>(FunctionWords.CLOSED);
    words.removeAll(FunctionWords.PRONOUN); // “someone” is as good as a noun
    words.removeAll(FunctionWords.MODAL); // “in May”
    return Set.copyOf(words);
  }

  /** No head of a noun phrase whatever its tag: “20 wait outside”, but “an inside source”. */
  static boolean isNeverLast(String lower) {
    return NEVER_LAST.contains(lower);
  }

  private static final long FINITE_WORDS =
      WordClass.mask(WordClass.FINITE_AUXILIARY, WordClass.MODAL);
  private static final long PROPER_NOUN = WordClass.mask(WordClass.NAME, WordClass.NOUN);
  private static final long FINITE_VERB = WordClass.mask(WordClass.FINITE, WordClass.VERB);
  private static final long MODAL_VERB = WordClass.mask(WordClass.FINITE, WordClass.MODAL);
  private static final long GERUND = WordClass.mask(WordClass.VERB, WordClass.GERUND);
  private static final long PARTICIPLE = WordClass.mask(WordClass.VERB, WordClass.PARTICIPLE);

  private final Map<String, Long> listed = new HashMap<>();

  private WordClasses() {
    for (WordClass wordClass : WordClass.values()) {
      wordClass.words().forEach(word -> listed.merge(word, wordClass.bit(), (a, b) -> a | b));
    }
  }

  /** “Opposition lawmakers”, “neighbour”: a noun's ending outweighs a tag of closed words. */
  static String tag(String lower, String tag) {
    boolean noun = tag.equals("IN") && lower.length() > 7 && NOUN_ENDING.matcher(lower).find();
    boolean ours = tag.equals("PRP$") && lower.length() > 5; // “said neighbour Ada Quill”
    return (noun || ours) && !FunctionWords.CLOSED.contains(lower) ? "NN" : tag;
  }

  /** The classes of a token as a set of bits; see {@link WordClass#bit}. */
  static long of(String lower, String tag, boolean inName) {
    Long known = INSTANCE.listed.get(lower);
    long classes = known == null ? 0 : known;
    boolean open = tag.startsWith("NN") || tag.startsWith("VB"); // “family”, “apply”
    classes |= shape(lower, open);
    if (inName) {
      classes =
          (classes & ~CLOSED) | WordClass.NAME.bit() | (links(tag) ? 0 : WordClass.NOUN.bit());
    } else if ((classes & CLOSED) == 0 && Character.isLetterOrDigit(lower.codePointAt(0))) {
      long tagged = fromTag(lower, tag);
      boolean opensClause = (classes & WordClass.SUBORDINATOR.bit()) != 0;
      classes |= opensClause ? tagged & ~WordClass.PREPOSITION.bit() : tagged;
    }
    return correct(classes, lower, tag);
  }

  /** “of” of “the Bank of Harrow” is a part of the name and no noun. */
  private static boolean links(String tag) {
    return switch (tag) {
      case "IN", "TO", "DT", "CC", "MD", "PRP", "PRP$", "POS" -> true;
      default -> false;
    };
  }

  private static long correct(long classes, String lower, String tag) {
    boolean possessive = lower.equals("'s") || lower.equals("’s");
    if (possessive && tag.startsWith("POS")) {
      return WordClass.POSSESSIVE_ENDING.bit();
    }
    if (possessive || lower.equals("'d") || lower.equals("’d")) {
      return (classes & ~WordClass.POSSESSIVE_ENDING.bit()) | WordClass.FINITE.bit();
    }
    if (WordClass.POSSESSIVE_ENDING.bit() == (classes & WordClass.POSSESSIVE_ENDING.bit())
        && !tag.equals("POS")) {
      classes &= ~WordClass.POSSESSIVE_ENDING.bit();
    }
    if (tag.startsWith("NN") && lower.equals("may")) {
      return WordClass.NOUN.bit() | WordClass.TIME.bit();
    }
    if (tag.startsWith("NN") && lower.equals("will")) { // “said Will Quill”, “in his will”
      boolean name = tag.startsWith("NNP");
      return WordClass.NOUN.bit() | (name ? WordClass.NAME.bit() : 0);
    }
    boolean finite = (classes & FINITE_WORDS) != 0;
    return finite ? classes | WordClass.FINITE.bit() : classes;
  }

  private static long shape(String lower, boolean open) {
    return switch (lower) {
      case "," -> WordClass.COMMA.bit();
      case ":" -> WordClass.COLON.bit();
      case ";" -> WordClass.SEMICOLON.bit();
      case "-", "--", "---", "–", "—", "―", "|" -> WordClass.DASH.bit();
      case ".", "?", "!", "...", "…", "?!", "!!", "??" -> WordClass.STOP.bit();
      case "(", "[", "{", "-lrb-", "-lsb-" -> WordClass.OPEN_BRACKET.bit();
      case ")", "]", "}", "-rrb-", "-rsb-" -> WordClass.CLOSE_BRACKET.bit();
      default -> lower.endsWith("ly") && lower.length() > 4 && !open ? WordClass.ADVERB.bit() : 0;
    };
  }

  private static long fromTag(String lower, String tag) {
    return switch (tag) {
      case "NNP", "NNPS" -> PROPER_NOUN;
      case "NN", "NNS" -> WordClass.NOUN.bit();
      case "JJ", "JJR", "JJS" -> WordClass.ADJECTIVE.bit();
      case "CD" -> WordClass.NUMBER.bit();
      case "RB", "RBR", "RBS" -> // “said neighbour Ada Quill”: a person, however it is tagged
          (PeopleWords.PERSON_NOUN.contains(lower) ? WordClass.NOUN : WordClass.ADVERB).bit();
      case "VBD", "VBZ", "VBP" -> FINITE_VERB;
      case "MD" -> MODAL_VERB;
      case "VB" -> WordClass.VERB.bit();
      case "VBG" -> GERUND;
      case "VBN" -> PARTICIPLE;
      case "IN", "TO" -> lower.equals("that") ? 0 : WordClass.PREPOSITION.bit();
      default -> 0;
    };
  }

  /** Whether a word is a mark, but no sign of a currency or measure. */
  static boolean isPunctuation(String text) {
    return !text.isEmpty()
        && !Character.isLetterOrDigit(text.codePointAt(text.length() - 1))
        && !Character.isLetterOrDigit(text.codePointAt(0))
        && "%$€£¥°".indexOf(text.charAt(0)) < 0;
  }
}
