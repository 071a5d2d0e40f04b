package org.attestnlp.testing;

import java.util.List;

/** Texts that break tokenizers: odd characters, broken pairs, marks without end. */
public final class HostileTexts {

  private HostileTexts() {}

  /** Short ones. */
  public static List<String> small() {
    return List.of(
        "\uD83D\uDE80\uD83D\uDE80 Ada Quill said \uD83D\uDE80 so.", // astral before a span
        "The \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 family left.", // joined emoji
        "Jose\u0301 Nu\u0301n\u0303ez spoke. José Núñez left.", // NFD and NFC
        "A lone \uD83D high and a lone \uDE80 low surrogate, \uD83D",
        "\uDE80\uD83D",
        "قال المتحدث “نعم” on Monday. \u202Eevil\u202C text",
        "Ada\u200BQuill and Ada\u200DQuill and \uFEFFAda\uFEFF left.", // zero-width
        "co\u00ADoperate and de\u00ADescalate",
        "3\u00A0000 people, 10\u202F000 more, \u00A0 and 1\u2009234.",
        "One line.\u2028Another line.\u2029A third one.\u0085A fourth.",
        "He paid ١٢٣ and １２３ and ⅷ and ½.",
        "Аdа Quіll said „nein“ and »ja« and 「はい」。 Good.", // homoglyphs, foreign marks
        "tabs\tand\u000Bvertical\fforms\u0000nul\u0007bell\u001B[31mred\u009Bx\uFFFE\uFDD0",
        "CR\ralone. CRLF\r\nboth. LF\nnone.",
        "“Never closed, ‘nested, (and [more {still",
        "”closed before opened’ )]} \" ' \" '",
        "U.S. The U.S.. U.S.A.. e.g.. ... .... . . . A.B.C.D.",
        "<script>alert(1)</script> &amp; &#8220;x&#8221; <a href=\"http://a.b/c?d=e&f\">g</a>",
        "https://example.org/a_(b)?c=d#e. Mail ada@quill.example, or @ada #quill!",
        "3,000.5.2 1,00,000 1.000,5 10^6 -5 +5 −5 ±3 3-4,000 5'10\" 1e5 .5 1/2 1½ 24/7",
        "'''' \"\"\"\" `````` ,,,,,, ------ ______ ****** ?!?!?! ……… ———",
        "don’t DON'T I'm’s n't 's 'S ’’s O’Brien’s rock'n'roll '90s 'em",
        "\uD835\uDC00\uD835\uDC01 bold math letters and \uD840\uDC00 rare ideographs");
  }

  /** Long ones, each some 100,000 characters or one million where a million is the point. */
  public static List<String> large() {
    return List.of(
        "a".repeat(1_000_000), // a token of 1 MB
        "the troops that the minister sent to ".repeat(3_000), // a sentence of 20,000 words
        "\"".repeat(20_000),
        "“‘".repeat(10_000) + "so" + "’”".repeat(10_000),
        "“Not closed. ".repeat(5_000),
        "\n".repeat(100_000) + "Ada Quill left.",
        "\r\n \t".repeat(30_000),
        "Ada Quill, Ben Marsh and ".repeat(2_000),
        "x@y.com".repeat(10_000),
        "\uD83D\uDE80".repeat(30_000),
        "&amp;".repeat(10_000),
        "A.".repeat(20_000));
  }
}
