package org.attestnlp.rules.syntax.marks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Derived;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.Bisection;

/** The quotation marks of a text, paired, and what stands between them, by tokens. */
public final class Marks {

  /** The rules' steps share those of a document. */
  public static final Derived<Marks> DERIVED =
      Derived.of(Set.of(Layer.TOKENS), document -> new Marks(document.text(), document.tokens()));

  private final Tokens tokens;
  private final List<Stretch> stretches;
  private final int[] stretchOf;
  private final int[] firstInside;
  private final int[] endInside;
  private final boolean[] mark;

  public Marks(String text, Tokens tokens) {
    this.tokens = tokens;
    this.stretches = StretchFinder.find(text);
    this.stretchOf = new int[tokens.size()];
    this.firstInside = new int[stretches.size()];
    this.endInside = new int[stretches.size()];
    this.mark = new boolean[tokens.size()];
    Arrays.fill(stretchOf, -1);
    for (int s = 0; s < stretches.size(); s++) {
      read(s, stretches.get(s));
    }
  }

  private void read(int s, Stretch stretch) {
    int end = tokens.at(stretch.outerEnd());
    for (int i = tokens.at(stretch.outerBegin()); i < tokens.size(); i++) {
      if (tokens.begin(i) >= stretch.outerEnd()) {
        break;
      }
      stretchOf[i] = s;
      mark[i] |= tokens.end(i) <= stretch.begin() || tokens.begin(i) >= stretch.end();
    }
    firstInside[s] = Math.min(tokens.at(stretch.begin()), end);
    endInside[s] = Math.max(firstInside[s], tokens.at(stretch.end()));
  }

  /** What stands between quotation marks, the outermost stretches in text order. */
  public List<Stretch> stretches() {
    return stretches;
  }

  /** Whether the token is a quotation mark of a pair; false outside the text. */
  public boolean isMark(int token) {
    return token >= 0 && token < mark.length && mark[token];
  }

  /** Whether the token stands between quotation marks; false for the marks. */
  public boolean isQuoted(int token) {
    return of(token) >= 0 && !mark[token];
  }

  /** Whether a quotation may begin with the token, whether its mark was paired or not. */
  public boolean mayOpen(int token) {
    boolean letter = Character.isLetterOrDigit(tokens.text(token).charAt(0));
    return !letter && (isMark(token) || QuotationMark.isOpening(tokens.text(token)));
  }

  /** The index of the stretch around a token, its marks included, or -1. */
  public int of(int token) {
    return token >= 0 && token < stretchOf.length ? stretchOf[token] : -1;
  }

  /** The index of the first stretch that ends after an offset. */
  public int from(int offset) {
    return Bisection.count(stretches.size(), i -> stretches.get(i).end() <= offset);
  }

  /** The first token inside the marks of a stretch. */
  public int firstInside(int stretch) {
    return firstInside[stretch];
  }

  /** One past the last token inside the marks of a stretch. */
  public int endInside(int stretch) {
    return endInside[stretch];
  }

  /** The first token of a stretch, its mark included. */
  public int firstOf(int stretch) {
    return tokens.at(stretches.get(stretch).outerBegin());
  }

  /** One past the last token of a stretch, its mark included. */
  public int endOf(int stretch) {
    int end = endInside[stretch];
    while (end < stretchOf.length && stretchOf[end] == stretch) {
      end++;
    }
    return end;
  }
}
