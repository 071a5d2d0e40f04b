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
  private final List<Quotation> quotations;
  private final int[] quotationOf;
  private final int[] firstInside;
  private final int[] endInside;
  private final boolean[] mark;

  public Marks(String text, Tokens tokens) {
    this.tokens = tokens;
    this.quotations = QuotationFinder.find(text);
    this.quotationOf = new int[tokens.size()];
    this.firstInside = new int[quotations.size()];
    this.endInside = new int[quotations.size()];
    this.mark = new boolean[tokens.size()];
    Arrays.fill(quotationOf, -1);
    for (int s = 0; s < quotations.size(); s++) {
      read(s, quotations.get(s));
    }
  }

  private void read(int s, Quotation quotation) {
    int end = tokens.at(quotation.outerEnd());
    for (int i = tokens.at(quotation.outerBegin()); i < tokens.size(); i++) {
      if (tokens.begin(i) >= quotation.outerEnd()) {
        break;
      }
      quotationOf[i] = s;
      mark[i] |= tokens.end(i) <= quotation.begin() || tokens.begin(i) >= quotation.end();
    }
    firstInside[s] = Math.min(tokens.at(quotation.begin()), end);
    endInside[s] = Math.max(firstInside[s], tokens.at(quotation.end()));
  }

  /** What stands between quotation marks, the outermost quotations in text order. */
  public List<Quotation> quotations() {
    return quotations;
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

  /** The index of the quotation around a token, its marks included, or -1. */
  public int of(int token) {
    return token >= 0 && token < quotationOf.length ? quotationOf[token] : -1;
  }

  /** The index of the first quotation that ends after an offset. */
  public int from(int offset) {
    return Bisection.count(quotations.size(), i -> quotations.get(i).end() <= offset);
  }

  /** The first token inside the marks of a quotation. */
  public int firstInside(int quotation) {
    return firstInside[quotation];
  }

  /** One past the last token inside the marks of a quotation. */
  public int endInside(int quotation) {
    return endInside[quotation];
  }

  /** The first token of a quotation, its mark included. */
  public int firstOf(int quotation) {
    return tokens.at(quotations.get(quotation).outerBegin());
  }

  /** One past the last token of a quotation, its mark included. */
  public int endOf(int quotation) {
    int end = endInside[quotation];
    while (end < quotationOf.length && quotationOf[end] == quotation) {
      end++;
    }
    return end;
  }
}
