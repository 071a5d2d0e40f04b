package org.attestnlp.rules.syntax.nouns;

import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;

/** Tells two roles of one person from two people: “author and former surgeon Ada Quill”. */
final class JoinedRoles {

  private static final long OPENERS =
      WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE_DETERMINER, WordClass.NUMBER);

  private JoinedRoles() {}

  /** The parts of a phrase, a role before “and” left out where it is that of who follows. */
  static List<TokenRange> read(Passage passage, List<TokenRange> parts) {
    boolean joined =
        parts.size() == 2 && isRole(passage, parts.get(0)) && isLedByRole(passage, parts.get(1));
    return joined ? List.of(parts.get(1)) : parts;
  }

  /** A bare role: “author”, not “the author”, “authors”. */
  private static boolean isRole(Passage passage, TokenRange part) {
    int head = part.end() - 1;
    boolean bare = !passage.isAny(part.first(), OPENERS) && !passage.tag(head).endsWith("S");
    return bare && isRole(passage.lower(head)) && passage.nameType(head) == null;
  }

  private static boolean isRole(String word) {
    return PeopleWords.isPerson(word) || PeopleWords.OFFICE.containsKey(word);
  }

  /** “former surgeon Ada Quill” */
  private static boolean isLedByRole(Passage passage, TokenRange part) {
    int name = part.end() - 1;
    while (name > part.first() && !passage.startsName(name)) {
      name--;
    }
    return passage.nameType(part.end() - 1) == EntityType.PERSON
        && name > part.first()
        && !passage.isAny(part.first(), OPENERS)
        && isRole(passage.lower(name - 1));
  }
}
