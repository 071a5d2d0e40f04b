package org.attestnlp.rules.quotes;

import java.util.Arrays;
import java.util.List;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Bisection;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Paragraphs;
import org.attestnlp.spi.Paragraphs.Paragraph;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A document as the grammar of speech sees it: every token with its classes, its sentence and the
 * marked stretch it stands in, worked out once.
 */
final class Reading {

  private static final long NEVER_OWNERS = // “there’s”, “he’s”
      WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.EXPLETIVE);

  private final String text;
  private final Tokens tokens;
  private final Sentences sentences;
  private final Header header;
  private final long[] classes;
  private final @Nullable EntityType[] nameTypes;
  private final boolean[] nameStarts;
  private final int[] stretchOf;
  private final List<Stretch> stretches;
  private final int[] firstInside;
  private final int[] endInside;
  private final boolean[] beside;

  Reading(Document document) {
    this.text = document.text();
    this.tokens = document.tokens();
    this.sentences = document.sentences();
    this.header = document.get(Layer.HEADER);
    this.stretches = StretchFinder.find(text);
    int size = tokens.size();
    this.nameTypes = new EntityType[size];
    this.nameStarts = new boolean[size];
    this.classes = new long[size];
    this.stretchOf = new int[size];
    this.firstInside = new int[stretches.size()];
    this.endInside = new int[stretches.size()];
    readNames(document.names());
    for (int i = 0; i < size; i++) {
      classes[i] =
          WordClasses.of(tokens.lower(i), tokens.tag(i), nameTypes[i] != null || isAcronym(i));
    }
    for (int i = 1; i < size; i++) {
      if (is(i, WordClass.POSSESSIVE_ENDING) && isAny(i - 1, NEVER_OWNERS)) {
        classes[i] = WordClass.mask(WordClass.AUXILIARY, WordClass.FINITE);
      }
    }
    readStretches();
    this.beside = readSidelines();
  }

  private boolean[] readSidelines() {
    List<Paragraph> paragraphs = Paragraphs.of(text);
    boolean[] found = new boolean[paragraphs.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = Sidelines.isBeside(text, paragraphs.get(i));
    }
    return found;
  }

  /** “WHO say”: capitals among small letters are no pronoun. */
  private boolean isAcronym(int token) {
    return isCapitals(token)
        && !isCapitals(token - 1)
        && !isCapitals(token + 1)
        && tokens.lower(token).length() > 1
        && ("who".equals(tokens.lower(token)) || tokens.tag(token).startsWith("NNP"));
  }

  private boolean isCapitals(int token) {
    if (token < 0 || token >= tokens.size()) {
      return false;
    }
    String word = tokens.text(token);
    return Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(word.length() - 1))
        && word.length() > 1;
  }

  private void readNames(List<Name> names) {
    for (Name name : names) {
      nameStarts[name.first()] = true;
      Arrays.fill(nameTypes, name.first(), name.end(), name.type());
    }
  }

  private void readStretches() {
    Arrays.fill(stretchOf, -1);
    for (int s = 0; s < stretches.size(); s++) {
      Stretch stretch = stretches.get(s);
      int end = tokens.at(stretch.outerEnd());
      for (int i = tokens.at(stretch.outerBegin()); i < size(); i++) {
        if (tokens.begin(i) >= stretch.outerEnd()) {
          break;
        }
        stretchOf[i] = s;
        boolean mark = tokens.end(i) <= stretch.begin() || tokens.begin(i) >= stretch.end();
        if (mark) {
          classes[i] = WordClass.MARK.bit();
        }
      }
      firstInside[s] = Math.min(tokens.at(stretch.begin()), end);
      endInside[s] = Math.max(firstInside[s], tokens.at(stretch.end()));
    }
  }

  String text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  Header header() {
    return header;
  }

  int size() {
    return tokens.size();
  }

  /** The token in lower case; empty outside the text. */
  String lower(int token) {
    return isInside(token) ? tokens.lower(token) : "";
  }

  /** The tag of the token; empty outside the text. */
  String tag(int token) {
    return isInside(token) ? tokens.tag(token) : "";
  }

  private boolean isInside(int token) {
    return token >= 0 && token < classes.length;
  }

  /** Whether the token is one of these; false outside the text. */
  boolean is(int token, WordClass wordClass) {
    return isInside(token) && (classes[token] & wordClass.bit()) != 0;
  }

  /** Whether the token is in one of the classes of a {@link WordClass#mask}. */
  boolean isAny(int token, long mask) {
    return isInside(token) && (classes[token] & mask) != 0;
  }

  /** Whether the token is this word; false outside the text. */
  boolean isWord(int token, String lower) {
    return isInside(token) && tokens.lower(token).equals(lower);
  }

  /** What the name around the token names, or null. */
  @Nullable EntityType nameType(int token) {
    return isInside(token) ? nameTypes[token] : null;
  }

  boolean startsName(int token) {
    return isInside(token) && nameStarts[token];
  }

  List<Sentence> sentences() {
    return sentences.list();
  }

  /** Whether the token stands in a pointer or caption beside the story. */
  boolean isBeside(int token) {
    int paragraph = paragraph(token);
    return paragraph < beside.length && beside[paragraph];
  }

  int sentenceIndex(int token) {
    return sentences.indexOf(nearest(token));
  }

  Sentence sentence(int token) {
    return sentences.of(nearest(token));
  }

  /** “The union called for”: a rule that looks behind the last word is still in its sentence. */
  private int nearest(int token) {
    return Math.max(0, Math.min(token, size() - 1));
  }

  int sentenceFirst(int token) {
    return sentence(token).first();
  }

  /** The first token of a sentence after the dateline, if one opens it. */
  int proseFirst(int token) {
    int first = sentenceFirst(token);
    Dateline dateline = header.dateline();
    if (dateline == null || !isInside(token)) {
      return first;
    }
    boolean opens =
        dateline.span().begin() == tokens.begin(first)
            && dateline.span().end() < tokens.begin(token);
    return opens ? tokens.at(dateline.span().end()) : first;
  }

  int sentenceEnd(int token) {
    return sentence(token).end();
  }

  int paragraph(int token) {
    return sentence(token).paragraph();
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** The index of the stretch around a token, its marks included, or -1. */
  int stretchOf(int token) {
    return token >= 0 && token < stretchOf.length ? stretchOf[token] : -1;
  }

  /** The index of the first stretch that ends after an offset. */
  int stretchFrom(int offset) {
    return Bisection.count(stretches.size(), i -> stretches.get(i).end() <= offset);
  }

  /** The first token inside the marks of a stretch. */
  int firstInside(int stretch) {
    return firstInside[stretch];
  }

  /** One past the last token inside the marks of a stretch. */
  int endInside(int stretch) {
    return endInside[stretch];
  }

  /** The first token of a stretch, its mark included. */
  int firstOf(int stretch) {
    return tokens.at(stretches.get(stretch).outerBegin());
  }

  /** One past the last token of a stretch, its mark included. */
  int endOf(int stretch) {
    int end = endInside[stretch];
    while (end < size() && stretchOf[end] == stretch) {
      end++;
    }
    return end;
  }

  /** The span of a run of tokens. */
  Span span(int first, int end) {
    return Span.of(text, tokens.begin(first), tokens.end(end - 1));
  }
}
