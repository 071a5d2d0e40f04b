package org.attestnlp.rules.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Whom pronouns stand for where no entity does: the sources of the speech just before, else, for
 * “they” and “it”, the subject that opens the sentence before, if it agrees in number.
 */
public final class Antecedents {

  private static final int LONGEST = 10; // tokens of a subject
  private static final Set<String> PLURAL = FunctionWords.PLURAL_ANTECEDENT;
  private static final Set<String> PEOPLE = PeopleWords.PERSON_NOUN;
  private static final Set<String> MEN = PeopleWords.MAN_NOUN;
  private static final Set<String> WOMEN = PeopleWords.WOMAN_NOUN;

  /** “a deckhand”, “the porter”, “a florist”: a noun of a trade, told by its end. */
  private static final Pattern WORKER =
      Pattern.compile("(?:[a-z]{3}er|[a-z]{3}or|ist|ian|hand|keeper|mate|fan|guest|ant|ent)$");

  private static final Set<String> NEW = Set.of("a", "an", "one", "another");

  private final Document document;
  private final Tokens tokens;
  private final SourceReader reader;

  public Antecedents(Document document, SourceReader reader) {
    this.document = document;
    this.tokens = document.tokens();
    this.reader = reader;
  }

  /**
   * The sources that a pronoun stands for; empty if it is no such pronoun or nothing is found.
   *
   * @param before the utterance before the one whose source this is, or null
   */
  public List<Source> of(TokenRange range, @Nullable Utterance before) {
    String word = tokens.lower(range.first());
    boolean plural = PLURAL.contains(word);
    boolean person = word.equals("he") || word.equals("she");
    if (range.size() != 1 || !(plural || person || word.equals("it"))) {
      return List.of();
    }
    int sentence = document.sentences().indexOf(range.first());
    List<TokenRange> found = speakers(sentence, before, plural);
    if (person && !isOne(found, word.equals("he"))) {
      return List.of();
    }
    if (found.isEmpty() && sentence > 0) {
      TokenRange subject = subject(document.sentences().get(sentence - 1), plural);
      found = subject == null ? List.of() : List.of(subject);
    }
    Span pronoun = Span.of(document.text(), tokens.begin(range.first()), tokens.end(range.first()));
    List<Source> sources = new ArrayList<>();
    for (TokenRange one : found) {
      Source source = reader.read(one);
      sources.add(source.at(pronoun));
    }
    return sources;
  }

  /**
   * Whether somebody described who spoke just before is nearer to “he” or “she” than the one whom
   * the text names: “Quill left. ¶ The owner told the Post it rained. “It poured,” <b>she</b>
   * said.”
   */
  public boolean outranks(TokenRange range, Source named, @Nullable Utterance before) {
    String word = tokens.lower(range.first());
    if (range.size() != 1 || !(word.equals("he") || word.equals("she"))) {
      return false;
    }
    int pronoun = tokens.begin(range.first());
    List<TokenRange> found = speakers(document.sentences().indexOf(range.first()), before, false);
    if (!isOne(found, word.equals("he")) || !isNew(found.get(0))) {
      return false;
    }
    int speaker = tokens.begin(found.get(0).first());
    boolean described = speaker < pronoun && reader.read(found.get(0)).entity() == null;
    boolean together =
        document.text().substring(Math.min(speaker, pronoun), pronoun).indexOf('\n') < 0;
    return described && together && !isNamedBetween(named, speaker, pronoun);
  }

  private boolean isNamedBetween(Source named, int from, int to) {
    return document.entities().stream()
        .filter(entity -> entity.id().equals(named.entity()))
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(
            mention ->
                mention.kind() != MentionKind.PRONOUN
                    && mention.span().begin() > from
                    && mention.span().end() <= to);
  }

  private List<TokenRange> speakers(int sentence, @Nullable Utterance before, boolean plural) {
    if (before == null || before.sources().isEmpty()) {
      return List.of();
    }
    List<TokenRange> sources = before.sources();
    int distance = sentence - document.sentences().indexOf(sources.get(0).first());
    boolean near = distance == 0 || distance == 1;
    boolean agrees =
        sources.size() > 1 ? plural : plural == isPlural(sources.get(0)) && !isPronoun(sources);
    return near && agrees ? sources : List.of();
  }

  /** Whether “he” or “she” may be the one described: “a spokeswoman for the council”. */
  private boolean isOne(List<TokenRange> sources, boolean male) {
    if (sources.size() != 1) {
      return false;
    }
    TokenRange source = sources.get(0);
    String head = tokens.lower(reader.headEnd(source) - 1);
    boolean worker = WORKER.matcher(head).find() && isNew(source);
    return PEOPLE.contains(head) || (male ? MEN : WOMEN).contains(head) || worker;
  }

  /** “a porter”, “his lawyer”, “Quill’s lawyer”; “the frontrunner” may be who is named. */
  private boolean isNew(TokenRange source) {
    boolean owned = tokens.tag(source.first()).equals("PRP$");
    for (int i = source.first(); i < source.end(); i++) {
      owned |= tokens.tag(i).equals("POS");
    }
    return owned || NEW.contains(tokens.lower(source.first()));
  }

  private boolean isPronoun(List<TokenRange> sources) {
    return tokens.tag(sources.get(0).first()).startsWith("PRP") && sources.get(0).size() == 1;
  }

  /** What stands before the first verb of a sentence that opens with a noun phrase. */
  private @Nullable TokenRange subject(Sentence sentence, boolean plural) {
    int end = sentence.first();
    int stop = Math.min(sentence.end(), sentence.first() + LONGEST);
    while (end < stop && !isBorder(tokens.tag(end))) {
      end++;
    }
    String opening = tokens.tag(sentence.first());
    boolean phrase = opening.startsWith("NN") || opening.equals("DT") || opening.equals("CD");
    if (!phrase || end == stop || end == sentence.first()) {
      return null;
    }
    TokenRange range = new TokenRange(sentence.first(), end);
    boolean person = reader.type(range) == EntityType.PERSON;
    return isPlural(range) == plural && !person ? range : null;
  }

  /** A finite verb ends the subject; anything but a word makes it none of ours. */
  private static boolean isBorder(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private boolean isPlural(TokenRange range) {
    String head = "";
    for (int i = range.first(); i < reader.headEnd(range); i++) {
      head = tokens.tag(i).startsWith("NN") ? tokens.tag(i) : head;
    }
    return head.endsWith("S");
  }
}
