package org.attestnlp.rules.syntax.text;

import java.util.Arrays;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.syntax.marks.Marks;
import org.attestnlp.spi.Derived;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/** The classes of each token, worked out when somebody asks for the token, and kept. */
final class TokenClasses {

  /** The rules' steps share those of a document. */
  static final Derived<TokenClasses> DERIVED =
      Derived.of(Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.NAMES), TokenClasses::new);

  private static final long KNOWN = 1L << 63;
  private static final long NEVER_OWNERS = // “there’s”, “he’s”
      WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.EXPLETIVE);

  private final Tokens tokens;
  private final Marks marks;
  private final @Nullable String[] lower;
  private final @Nullable String[] tags;
  private final long[] classes;
  private final @Nullable EntityType[] nameTypes;
  private final boolean[] nameStarts;
  private final SureNames names;
  private final ReportTags reports;
  private final ReducedTags reduced;
  private final VerbTags verbs;
  private final Sentences sentences;

  private TokenClasses(Document document) {
    this.tokens = document.tokens();
    this.marks = document.derived(Marks.DERIVED);
    this.lower = new String[tokens.size()];
    this.tags = new String[tokens.size()];
    this.classes = new long[tokens.size()];
    this.nameTypes = new EntityType[tokens.size()];
    this.nameStarts = new boolean[tokens.size()];
    this.names = SureNames.of(document, marks);
    this.sentences = document.sentences();
    this.reports = new ReportTags(tokens, sentences, new SubjectStart(tokens));
    this.reduced = new ReducedTags(tokens, sentences, reports);
    this.verbs = new VerbTags(tokens, sentences);
    for (Name name : names.list()) {
      nameStarts[name.first()] = true;
      Arrays.fill(nameTypes, name.first(), name.end(), name.type());
    }
  }

  SureNames names() {
    return names;
  }

  @Nullable EntityType nameType(int token) {
    return nameTypes[token];
  }

  boolean startsName(int token) {
    return nameStarts[token];
  }

  /** In small letters, but an acronym that looks like a pronoun: “the WHO said”. */
  String lower(int token) {
    String known = lower[token];
    if (known == null) {
      String written = tokens.lower(token);
      known = written.equals("who") && isAcronym(token) ? tokens.text(token) : written;
      lower[token] = known;
    }
    return known;
  }

  /** The token’s tag; in a name that its form shows, that of a proper noun: “Mr March”. */
  String tag(int token) {
    String known = tags[token];
    if (known == null) {
      known = names.isSure(token) ? "NNP" : mended(token);
      tags[token] = known;
    }
    return known;
  }

  private String mended(int token) {
    String report = reports.of(token);
    if (report != null) {
      return report;
    }
    if (reduced.isAt(token)) {
      return "VBN";
    }
    String verb = verbs.of(token);
    if (verb != null) {
      return verb;
    }
    boolean initial = nameTypes[token] == null && sentences.of(token).first() == token;
    return initial && reports.isInitialPlural(token)
        ? "NNS"
        : WordClasses.tag(tokens.lower(token), tokens.tag(token));
  }

  /** The bits of the token’s classes; see {@link WordClass#mask}. */
  long of(int token) {
    if ((classes[token] & KNOWN) == 0) {
      classes[token] = KNOWN | (marks.isMark(token) ? WordClass.MARK.bit() : unmarked(token));
    }
    return classes[token];
  }

  private long unmarked(int token) {
    long found = alone(token);
    boolean ending = (found & WordClass.POSSESSIVE_ENDING.bit()) != 0;
    return ending && token > 0 && (alone(token - 1) & NEVER_OWNERS) != 0
        ? WordClass.mask(WordClass.AUXILIARY, WordClass.FINITE)
        : found;
  }

  private long alone(int token) {
    if (names.isSure(token)) {
      return WordClass.mask(WordClass.NAME, WordClass.NOUN);
    }
    boolean named = nameTypes[token] != null || isAcronym(token);
    long found = WordClasses.of(tokens.lower(token), tag(token), named);
    boolean common = !named && (found & WordClass.NOUN.bit()) != 0;
    boolean bare = common && !isNoun(token + 1) && WordClasses.isNeverLast(tokens.lower(token));
    return bare ? found & ~WordClass.NOUN.bit() : found;
  }

  private boolean isNoun(int token) {
    return token < tokens.size() && tokens.tag(token).startsWith("NN");
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
}
