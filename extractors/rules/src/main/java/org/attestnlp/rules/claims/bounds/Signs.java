package org.attestnlp.rules.claims.bounds;

import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Changes that a sign before a percentage tells: {@code Lumora +3.1%, Belmore -0.4%}. */
public final class Signs {

  private static final String DOWN = "-−–";

  private Signs() {}

  /** The change, or null if the number has no sign or no name in front. */
  static @Nullable Change change(Located number, Passage passage) {
    if (moved(number, passage) == null) {
      return null;
    }
    boolean up = sign(number, passage.document().text()) == '+';
    return new Change(up ? ChangeDirection.UP : ChangeDirection.DOWN, ChangeRole.DELTA);
  }

  /** The name in front of the sign, or null. */
  public static @Nullable Phrase moved(Located number, Passage passage) {
    String text = passage.document().text();
    int name = number.first() - 1;
    boolean apart = name >= 0 && passage.token(name).end() < number.quantity().begin();
    boolean named =
        passage.isProper(name) || passage.tag(name).equals("CD") && passage.isProper(name - 1);
    if (!number.hasUnit("percent") || sign(number, text) == 0 || !apart || !named) {
      return null;
    }
    int first = name;
    while (passage.isProper(first - 1) && passage.sameSentence(first - 1, name)) {
      first--;
    }
    return new Phrase(first, name + 1, name);
  }

  private static char sign(Located number, String text) {
    int begin = number.quantity().begin();
    char own = text.charAt(begin);
    char before = begin == 0 ? ' ' : text.charAt(begin - 1);
    char sign = own == '+' || DOWN.indexOf(own) >= 0 ? own : before;
    int at = sign == own ? begin : begin - 1;
    boolean known = sign == '+' || DOWN.indexOf(sign) >= 0;
    return known && at > 0 && text.charAt(at - 1) == ' ' ? sign : 0;
  }
}
