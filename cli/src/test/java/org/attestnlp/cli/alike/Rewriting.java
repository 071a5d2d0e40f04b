package org.attestnlp.cli.alike;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text written anew from another one, piece by piece, that knows where each piece came from.
 *
 * <p>{@code rewriting.keep(1).replace(" per cent", 1)} writes {@code 5 per cent} of {@code 5%}.
 */
final class Rewriting {

  /** Where a character comes from; nothing of the original if the length is 0. */
  private record Piece(int begin, int from, int length) {}

  private final String original;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  Rewriting(String original) {
    this.original = original;
  }

  /** Writes the original on up to this place. */
  Rewriting keepTo(int end) {
    while (at < end) {
      pieces.add(new Piece(text.length(), at, 1));
      text.append(original.charAt(at++));
    }
    return this;
  }

  /** Writes these characters in place of so many of the original. */
  Rewriting replace(String by, int length) {
    for (int i = 0; i < by.length(); i++) {
      pieces.add(by.length() == length ? new Piece(text.length(), at + i, 1) : whole(length));
      text.append(by.charAt(i));
    }
    at += length;
    return this;
  }

  private Piece whole(int length) {
    return new Piece(text.length(), at, length);
  }

  /** Writes the rest of the original. */
  Rewriting keepAll() {
    return keepTo(original.length());
  }

  String original() {
    return original;
  }

  String text() {
    return text.toString();
  }

  /** Whether anything was written otherwise. */
  boolean changed() {
    return !text.toString().equals(original);
  }

  /** The original of these characters; null if there is none. */
  @Nullable Place place(int begin, int end) {
    int from = Integer.MAX_VALUE;
    int to = -1;
    for (int i = begin; i < end; i++) {
      Piece piece = pieces.get(i);
      if (piece.length() > 0) {
        from = Math.min(from, piece.from());
        to = Math.max(to, piece.from() + piece.length());
      }
    }
    return to < 0 ? null : new Place(from, to, original.substring(from, to));
  }

  /**
   * A place of the original.
   *
   * @param begin its first character
   * @param end one past its last character
   * @param words what stands there
   */
  record Place(int begin, int end, String words) {

    boolean overlaps(Place other) {
      return begin < other.end && other.begin < end;
    }

    @Override
    public String toString() {
      return words + "@" + begin;
    }
  }
}
