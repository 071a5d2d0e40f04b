package org.attestnlp.spi;

/** The borders that a layer's spans must keep; see {@link Layer.SpanVisit}. */
public final class Bounds {

  private final String layer;
  private final int textLength;
  private final int tokenCount;

  Bounds(String layer, Document document) {
    this.layer = layer;
    this.textLength = document.text().length();
    this.tokenCount = document.has(Layer.TOKENS) ? document.tokens().size() : 0;
  }

  /** A span of characters in UTF-16 code units. */
  public void characters(int begin, int end) {
    check(begin, end, textLength, "characters");
  }

  /** A span of token indexes. */
  public void tokens(int first, int end) {
    check(first, end, tokenCount, "tokens");
  }

  private void check(int begin, int end, int limit, String unit) {
    if (begin < 0 || end <= begin || end > limit) {
      throw new IllegalStateException(
          layer
              + ": span ["
              + begin
              + ","
              + end
              + ") is not inside the document's "
              + limit
              + " "
              + unit);
    }
  }
}
