package org.attestnlp.audit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceKind;
import org.attestnlp.spi.tool.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads the gender of a source off the words that stand for it: its pronouns, its titles, the noun
 * of its description (“a spokeswoman for the mill”). A first name is no sign: it would be a guess.
 */
final class GenderSigns {

  private static final Map<String, Gender> WORDS = words();

  /** What may follow the head noun of a description: “the wife of a miner”. */
  private static final String BEHIND_HEAD =
      "\\s(of|for|from|in|at|on|with|who|whose|near|to|by|against)\\s.*|,.*";

  private GenderSigns() {}

  private static Map<String, Gender> words() {
    Lexicon lexicon = Lexicon.load(GenderSigns.class, "gender.txt");
    Map<String, Gender> words = new HashMap<>();
    lexicon.words("female").forEach(word -> words.put(word, Gender.FEMALE));
    lexicon.words("male").forEach(word -> words.put(word, Gender.MALE));
    return Map.copyOf(words);
  }

  /** The gender of a source that is a person or people; null for a body, a paper, a place. */
  static @Nullable Gender of(Source source, AnnotatedArticle article) {
    Entity entity = article.entity(source).orElse(null);
    if (!isPersonal(source, entity)) {
      return null;
    }
    boolean[] seen = new boolean[2];
    if (entity == null) {
      Stream.of(source.name().split(" and ", -1)).forEach(name -> sign(head(name), seen));
    } else {
      entity.titles().forEach(title -> sign(title, seen));
      for (Mention mention : entity.mentions()) {
        if (mention.kind() != MentionKind.NAME) {
          sign(head(mention.span().text()), seen);
        }
      }
    }
    return seen[0] == seen[1] ? Gender.NOT_TOLD : seen[0] ? Gender.FEMALE : Gender.MALE;
  }

  private static boolean isPersonal(Source source, @Nullable Entity entity) {
    SourceKind kind = source.kind() == null ? SourceKind.UNKNOWN : source.kind();
    return switch (kind) {
      case ORGANIZATION, GOVERNMENT, DOCUMENT, MEDIUM -> false;
      case UNKNOWN -> entity != null && entity.type() == EntityType.PERSON;
      default -> true;
    };
  }

  private static void sign(String word, boolean[] seen) {
    String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
    Gender gender = WORDS.get(plain);
    if (gender != null) {
      seen[gender == Gender.FEMALE ? 0 : 1] = true;
    }
  }

  /** The last word of a phrase before what hangs on it: “a former policewoman from Orla”. */
  private static String head(String phrase) {
    String bare = phrase.replaceAll("\\s+", " ").replaceFirst(BEHIND_HEAD, "");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }
}
