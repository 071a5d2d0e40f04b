package org.attestnlp.rules.sources;

import java.util.Locale;
import java.util.Map;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceKind;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/** Makes sources of their entity or phrase, and tells their kinds. */
public final class SourceKinds {

  /** How many words behind a source may say that it does not want to be named. */
  private static final int WISH_REACH = 14;

  private static final int LONGEST_WISH = 5;

  private final Tokens tokens;

  public SourceKinds(Document document) {
    this.tokens = document.tokens();
  }

  /** An entity as a source, named by a mention. */
  public Source named(Entity entity, Span mention) {
    SourceKind kind = isMedium(entity) ? SourceKind.MEDIUM : kind(entity);
    return new Source(SourceStatus.ENTITY, entity.name(), entity.id(), mention, kind);
  }

  /** A source that the article only describes. */
  public Source described(String name, Span phrase) {
    SourceKind kind = kind(phrase);
    boolean pronoun = kind == SourceKind.UNKNOWN && !name.equals(phrase.text());
    return new Source(
        SourceStatus.DESCRIBED, name, null, phrase, pronoun ? kindOfName(name) : kind);
  }

  /** “It” that stands for “The study”: the last word that tells a kind. */
  private static SourceKind kindOfName(String name) {
    String kind = null;
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      String told = PeopleWords.SOURCE_KIND.get(word);
      kind = told == null ? kind : told;
    }
    return kind == null ? SourceKind.UNKNOWN : SourceKind.valueOf(kind);
  }

  /** The kind of an entity. */
  private static SourceKind kind(Entity entity) {
    return switch (entity.type()) {
      case PERSON -> SourceKind.NAMED_PERSON;
      case LOCATION -> SourceKind.GOVERNMENT; // “Norland said”
      case ORGANIZATION -> ofBody(entity.name());
      case MISC -> SourceKind.UNKNOWN;
    };
  }

  /** “Ministry of Tides”, “Velden Police”: a part of the state; “Velden Post”: a medium. */
  private static SourceKind ofBody(String name) {
    if (PageWords.AGENCY.contains(name.toLowerCase(Locale.ROOT))) {
      return SourceKind.MEDIUM;
    }
    SourceKind kind = SourceKind.ORGANIZATION;
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (BodyWords.STATE_BODY.contains(word)) {
        return SourceKind.GOVERNMENT;
      }
      kind = BodyWords.MEDIUM_WORD.contains(word) ? SourceKind.MEDIUM : kind;
    }
    return kind;
  }

  /**
   * What told the kind of a source, for a trace.
   *
   * @param entity the entity that it is, null if it is described
   */
  public String why(Source source, @Nullable Entity entity) {
    SourceKind kind = source.kind();
    if (entity == null || kind == null) {
      return described(source.mention(), kind);
    }
    return switch (kind) {
      case NAMED_PERSON -> "it is a person with a name in the article";
      case GOVERNMENT ->
          entity.type() == EntityType.LOCATION
              ? "it is a place, and a place that speaks is its government"
              : "a word of its name is that of a part of the state";
      case MEDIUM -> "its name, or a noun before it, is that of a medium";
      case ORGANIZATION -> "it is a body, and no word of its name is of the state or a medium";
      default -> "what it is does not tell";
    };
  }

  private String described(@Nullable Span phrase, @Nullable SourceKind kind) {
    if (phrase == null || kind == null || kind == SourceKind.UNKNOWN) {
      return "no noun of the phrase is listed with a kind";
    }
    if (kind == SourceKind.ANONYMOUS) {
      return "the words in or behind the phrase say that who speaks wants no name";
    }
    int first = tokens.at(phrase.begin());
    for (int token = tokens.at(phrase.end() - 1); token >= first; token--) {
      if (kind.name().equals(kind(token))) {
        return "the list of sources has “" + tokens.text(token) + "” with that kind";
      }
    }
    return "the list of sources has a noun of the phrase it stands for with that kind";
  }

  private SourceKind kind(Span phrase) {
    int first = tokens.at(phrase.begin());
    int end = tokens.at(phrase.end() - 1) + 1;
    if (first < 0 || end <= first) {
      return SourceKind.UNKNOWN;
    }
    if (isUnnamed(first, end)) {
      return SourceKind.ANONYMOUS;
    }
    for (int head = head(first, end); head >= first; head--) {
      String kind = kind(head);
      if (kind != null) {
        return isOneOfMany(kind, head) ? SourceKind.UNKNOWN : SourceKind.valueOf(kind);
      }
      if (!tokens.tag(head).startsWith("N")) {
        break; // “the council chairman”: the words before the head are tried while they are nouns
      }
    }
    return SourceKind.UNKNOWN;
  }

  /** “farmers” are a group; of “a farmer” nothing is told but the trade. */
  private boolean isOneOfMany(String kind, int head) {
    return kind.equals("GROUP")
        && tokens.tag(head).equals("NN")
        && !PeopleWords.COLLECTIVE_SOURCE.contains(tokens.lower(head));
  }

  /** By the word with the one before it (“news agency”), else alone, in singular or plural. */
  private @Nullable String kind(int token) {
    Map<String, String> kinds = PeopleWords.SOURCE_KIND;
    String lower = tokens.lower(token);
    String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    String kind = token == 0 ? null : kinds.get(tokens.lower(token - 1) + " " + one);
    kind = kind == null ? kinds.get(lower) : kind;
    kind = kind == null ? kinds.get(tokens.lemma(token)) : kind;
    return kind == null ? kinds.get(one) : kind;
  }

  /** “the daily Kvantum”: what a word before any of its names says. */
  private boolean isMedium(Entity entity) {
    return entity.type() == EntityType.ORGANIZATION
        && entity.mentions().stream()
            .filter(mention -> mention.kind() == MentionKind.NAME)
            .mapToInt(mention -> tokens.at(mention.span().begin()) - 1)
            .anyMatch(before -> before >= 0 && "MEDIUM".equals(kind(before)));
  }

  /** The last noun before the first word that is no part of the phrase’s core. */
  private int head(int first, int end) {
    int head = first - 1;
    for (int token = first; token < end; token++) {
      String tag = tokens.tag(token);
      boolean noun = tag.startsWith("N") || kind(token) != null;
      if (noun) {
        head = token;
      } else if (head >= first && isEnd(tag)) {
        break;
      }
    }
    return head;
  }

  /** Prepositions, relative pronouns and verbs end the core of a noun phrase. */
  private static boolean isEnd(String tag) {
    return tag.equals("IN") || tag.equals("TO") || tag.startsWith("W") || tag.startsWith("V");
  }

  /** “an unnamed aide”, “an aide who asked not to be named”. */
  private boolean isUnnamed(int first, int end) {
    for (int token = first; token < end; token++) {
      if (PeopleWords.UNNAMED.contains(tokens.lower(token))) {
        return true;
      }
    }
    int stop = Math.min(tokens.size(), end + WISH_REACH);
    for (int token = first; token < stop && !isStop(token); token++) {
      StringBuilder words = new StringBuilder();
      for (int i = token; i < Math.min(stop, token + LONGEST_WISH); i++) {
        words.append(i == token ? "" : " ").append(tokens.lower(i));
        if (PeopleWords.UNNAMED_WISH.contains(words.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isStop(int token) {
    return ".!?".contains(tokens.text(token));
  }
}
