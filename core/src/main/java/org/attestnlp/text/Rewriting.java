package org.attestnlp.text;

import java.util.Arrays;

/**
 * A text written anew from another one, piece by piece, that knows for every place where it was.
 *
 * <p>{@code keepTo(4).write("&", 5)} writes {@code Ada & Co} of <code>Ada &amp;amp; Co</code>.
 */
final class Rewriting {

  private static final int KEPT = -1;

  private final String given;
  private final StringBuilder text;
  private int at; // how far the given text is written
  private int[] read = new int[8]; // where a piece begins in the text
  private int[] begin = new int[8]; // where that is in the given text
  private int[] end = new int[8]; // where it ends there if it was written otherwise, else KEPT
  private int count;

  Rewriting(String given) {
    this.given = given;
    this.text = new StringBuilder(given.length() + 8);
  }

  /** Writes the given text on up to this place. */
  Rewriting keepTo(int place) {
    if (place > at) {
      if (count == 0 || end[count - 1] != KEPT || !goesOn()) {
        add(text.length(), at, KEPT);
      }
      text.append(given, at, place);
      at = place;
    }
    return this;
  }

  /** Whether the last piece, kept as it stands, goes on here. */
  private boolean goesOn() {
    return at - begin[count - 1] == text.length() - read[count - 1];
  }

  /** Writes these characters in place of so many of the given text; of none, if they are added. */
  Rewriting write(String by, int length) {
    if (!by.isEmpty()) {
      add(text.length(), at, at + length);
      text.append(by);
    }
    at += length;
    return this;
  }

  /** Passes over the given text up to this place. */
  Rewriting skipTo(int place) {
    at = Math.max(at, place);
    return this;
  }

  /** Unwrites the last character, which was kept as it stood. */
  Rewriting takeBack() {
    text.setLength(text.length() - 1);
    if (read[count - 1] == text.length()) {
      count--;
    }
    return this;
  }

  /** Writes a character that stands for the one before, whose place it shares. */
  Rewriting writeAgain(String by) {
    add(text.length(), Math.max(0, at - 1), at);
    text.append(by);
    return this;
  }

  /** Writes the rest of the given text. */
  Rewriting keepAll() {
    return keepTo(given.length());
  }

  /** How far the given text is written. */
  int at() {
    return at;
  }

  String text() {
    return text.toString();
  }

  /** The last character written, a line break before the first. */
  char last() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  /** Where the character at this place of the text begins in the given text. */
  int begin(int place) {
    if (place == text.length()) {
      return end(place);
    }
    int piece = piece(place);
    if (piece < 0) {
      return 0;
    }
    return end[piece] == KEPT ? begin[piece] + place - read[piece] : begin[piece];
  }

  /** Where the character before this place of the text ends in the given text. */
  int end(int place) {
    int piece = place == 0 ? -1 : piece(place - 1);
    if (piece < 0) {
      return 0;
    }
    return end[piece] == KEPT ? begin[piece] + place - read[piece] : end[piece];
  }

  private int piece(int place) {
    int found = Arrays.binarySearch(read, 0, count, place);
    return found >= 0 ? found : -found - 2;
  }

  private void add(int readBegin, int givenBegin, int givenEnd) {
    if (count == read.length) {
      read = Arrays.copyOf(read, 2 * count);
      begin = Arrays.copyOf(begin, 2 * count);
      end = Arrays.copyOf(end, 2 * count);
    }
    read[count] = readBegin;
    begin[count] = givenBegin;
    end[count++] = givenEnd;
  }
}
