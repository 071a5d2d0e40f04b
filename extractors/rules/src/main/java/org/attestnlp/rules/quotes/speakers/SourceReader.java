package org.attestnlp.rules.quotes.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.sources.SourceKinds;
import org.attestnlp.rules.syntax.nouns.GivenNames;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.Bisection;
import org.attestnlp.spi.tool.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase as a source. Its head decides: “President Quill’s office” is not Quill, and a
 * plural is never one person.
 */
public final class SourceReader {

  private static final Set<String> PLURAL_PRONOUNS = FunctionWords.PLURAL_SOURCE;

  private static final Set<String> CLOSERS = Set.of(",", ".", ";", ":", "”", "\"", "’", "''");

  /** The most words of a rank. */
  private static final int RANKS = 3;

  /** How far before “the 19-year-old” the one of that age is named, in tokens. */
  private static final int AGED = 80;

  private record Place(Mention mention, Entity entity) {}

  /**
   * What a noun phrase was read as.
   *
   * @param source whom it names
   * @param rule what told it
   */
  public record Reading(Source source, SpeakerRule rule) {}

  private final Tokens tokens;
  private final Passage passage;
  private final NounPhrases phrases;
  private final SourceKinds kinds;
  private final DescribedPeople described;
  private final GivenNames names;
  private final String text;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<Entity>> peopleOfRank = new HashMap<>();

  public SourceReader(Document document) {
    this.tokens = document.tokens();
    this.passage = new Passage(document);
    this.phrases = new NounPhrases(passage);
    this.text = document.text();
    this.kinds = new SourceKinds(document);
    this.names = new GivenNames(passage, phrases);
    this.described = new DescribedPeople(passage, phrases, document.entities());
    for (Entity entity : document.entities()) {
      entity.mentions().forEach(mention -> places.add(new Place(mention, entity)));
      if (entity.type() == EntityType.PERSON) {
        entity.titles().stream()
            .map(SourceReader::rank)
            .distinct()
            .forEach(
                rank -> peopleOfRank.computeIfAbsent(rank, r -> new ArrayList<>()).add(entity));
      }
    }
    places.sort(Comparator.comparingInt(place -> place.mention().span().begin()));
  }

  /** The source that a noun phrase names. */
  public Source read(TokenRange range) {
    return reading(range).source();
  }

  /** The source that a noun phrase names, and how. */
  public Reading reading(TokenRange range) {
    int end = headEnd(range);
    Place place = placeOf(range.first(), end);
    Span span = Span.of(text, tokens.begin(range.first()), tokens.end(range.end() - 1));
    boolean other = place == null || place.entity().type() == EntityType.MISC;
    Entity origin = other ? described.ofOrigin(range) : null;
    if (origin != null) {
      return new Reading(kinds.named(origin, span), SpeakerRule.DESCRIBED_BEFORE);
    }
    if (place != null) {
      Entity entity = place.entity();
      return new Reading(kinds.named(entity, place.mention().span()), SpeakerRule.MENTION);
    }
    Entity explained = explained(range.end(), end - 1);
    if (explained != null) {
      return new Reading(kinds.named(explained, span), SpeakerRule.EXPLAINED);
    }
    Entity aged = aged(range);
    if (aged != null) {
      return new Reading(kinds.named(aged, span), SpeakerRule.AGED);
    }
    Entity known = described.of(range);
    if (known != null) {
      return new Reading(kinds.named(known, span), SpeakerRule.DESCRIBED_BEFORE);
    }
    Entity later = introducedLater(range, end);
    return later == null
        ? new Reading(kinds.described(phrase(span.text()), span), SpeakerRule.DESCRIBED)
        : new Reading(kinds.named(later, span), SpeakerRule.INTRODUCED_LATER);
  }

  /** What told the kind of a source that it read, for a trace. */
  public String kindOf(Source source) {
    String id = source.entity();
    return kinds.why(
        source,
        places.stream()
            .map(Place::entity)
            .filter(entity -> entity.id().equals(id))
            .findFirst()
            .orElse(null));
  }

  /** The type of the entity that a noun phrase names, null if it names none. */
  @Nullable EntityType type(TokenRange range) {
    Place place = placeOf(range.first(), headEnd(range));
    return place == null ? null : place.entity().type();
  }

  /** “said the mayor, Ada Quill”: whom the name behind the phrase names, or null. */
  private @Nullable Entity explained(int comma, int head) {
    if (comma + 1 >= tokens.size() || !tokens.text(comma).equals(",")) {
      return null;
    }
    int first = tokens.lower(comma + 1).equals("the") ? comma + 2 : comma + 1;
    int given = names.inAside(comma);
    int name = given < 0 ? first : given; // “her daughter, the novelist Ada Quill”
    while (name < first + RANKS && name + 1 < tokens.size() && isRank(name)) {
      name++; // “its spokesman, Colonel Bo Reed”, “the coach, former runner Bo Reed”
    }
    Place place = nameAt(name);
    int end = place == null ? -1 : tokens.at(place.mention().span().end());
    boolean closes =
        end == tokens.size() || end > 0 && CLOSERS.contains(tokens.text(end)) && !isListed(end);
    if (!closes || place == null) {
      return null;
    }
    boolean body = // “the operator, Harrow Mills, said”, but not “the chairman, Rovers, said”
        place.entity().type() == EntityType.ORGANIZATION && name == first && !isPerson(head);
    return body || place.entity().type() == EntityType.PERSON ? place.entity() : null;
  }

  private boolean isPerson(int head) {
    String noun = tokens.lower(head);
    return PeopleWords.isPerson(noun)
        || PeopleWords.SOURCE_NOUN.contains(noun)
        || tokens.tag(head).endsWith("S");
  }

  /** “Quill scored. “I’m happy,” said <b>the 19-year-old</b>”: who is named first just before. */
  private @Nullable Entity aged(TokenRange range) {
    boolean age = tokens.lower(range.end() - 1).endsWith("-year-old");
    if (!age || range.size() != 2 || !tokens.lower(range.first()).equals("the")) {
      return null;
    }
    int begin = tokens.begin(range.first());
    Entity first = null;
    int sentence = -1;
    for (int i = firstFrom(begin) - 1; i >= 0; i--) {
      Place place = places.get(i);
      int token = tokens.at(place.mention().span().begin());
      boolean person =
          place.entity().type() == EntityType.PERSON && place.mention().kind() == MentionKind.NAME;
      if (range.first() - token > AGED
          || first != null && passage.sentenceIndex(token) != sentence) {
        return first;
      }
      boolean whole = place.entity().name().indexOf(' ') > 0;
      if (person && (whole || first == null) && passage.marks().of(token) < 0) {
        first = place.entity();
        sentence = passage.sentenceIndex(token);
      }
    }
    return first;
  }

  private boolean isListed(int comma) {
    return tokens.text(comma).equals(",")
        && comma + 1 < tokens.size()
        && tokens.lower(comma + 1).equals("and");
  }

  private boolean isRank(int token) {
    String tag = tokens.tag(token);
    boolean modifies = tag.matches("VB[ND]") && tokens.tag(token + 1).equals("NN"); // “retired”
    return (tag.startsWith("NN") || tag.startsWith("JJ") || modifies) && nameAt(token) == null;
  }

  /** The name that begins at a token, or null. */
  private @Nullable Place nameAt(int token) {
    int begin = tokens.begin(token);
    for (int i = firstFrom(begin); i < places.size(); i++) {
      Mention mention = places.get(i).mention();
      if (mention.span().begin() != begin) {
        return null;
      }
      if (mention.kind() == MentionKind.NAME) {
        return places.get(i);
      }
    }
    return null;
  }

  /** “the regional governor said”, before the article speaks of Governor Ada Quill. */
  private @Nullable Entity introducedLater(TokenRange range, int end) {
    if (!tokens.lower(range.first()).equals("the") || end != range.end()) {
      return null;
    }
    List<Entity> bearers = peopleOfRank.getOrDefault(tokens.lower(end - 1), List.of());
    boolean only = bearers.size() == 1;
    return only && bearers.get(0).mentions().get(0).span().begin() > tokens.begin(range.first())
        ? bearers.get(0)
        : null;
  }

  /** “governor” of “Deputy Governor”. */
  private static String rank(String title) {
    return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String phrase(String words) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Characters.isBlank(c);
      if (!blank) {
        phrase.append(c);
      } else if (phrase.length() > 0 && phrase.charAt(phrase.length() - 1) != ' ') {
        phrase.append(' ');
      }
    }
    return phrase.toString();
  }

  /** One past the head noun: what stands before the first “of”, “for”, …. */
  int headEnd(TokenRange range) {
    return phrases.headEnd(range.first(), range.end());
  }

  private int firstFrom(int offset) {
    return Bisection.count(places.size(), i -> places.get(i).mention().span().begin() < offset);
  }

  /** The mention that holds the head: the last token, or a name that the phrase ends with. */
  private @Nullable Place placeOf(int first, int end) {
    int begin = tokens.begin(first);
    int head = tokens.begin(end - 1);
    int headStop = tokens.end(end - 1);
    Place best = null;
    int from = Math.max(0, firstFrom(begin) - 3);
    for (int i = from; i < places.size(); i++) {
      Place place = places.get(i);
      Span span = place.mention().span();
      if (span.begin() > head) {
        break;
      }
      boolean holdsHead = span.end() >= headStop || span.end() > head;
      if (holdsHead && fits(place, end - 1) && (best == null || isBetter(place, best))) {
        best = place;
      }
    }
    return best;
  }

  private static boolean isBetter(Place place, Place best) {
    boolean name = place.mention().kind() == MentionKind.NAME;
    boolean bestName = best.mention().kind() == MentionKind.NAME;
    return name && !bestName;
  }

  private boolean fits(Place place, int head) {
    boolean person = place.entity().type() == EntityType.PERSON;
    boolean plural = tokens.tag(head).equals("NNS") || PLURAL_PRONOUNS.contains(tokens.lower(head));
    return !(person && plural && place.mention().kind() != MentionKind.NAME);
  }
}
