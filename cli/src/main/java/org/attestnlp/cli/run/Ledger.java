package org.attestnlp.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.attestnlp.Article;
import org.attestnlp.cli.input.Input;
import org.attestnlp.cli.output.Journal;
import org.attestnlp.cli.output.Results;
import org.attestnlp.limit.Incomplete;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Compares the inputs of a run with what an earlier one has written. In one file articles stand one
 * after the other: what was written of an input is kept if it stands at the same place. In a folder
 * each stands for itself.
 */
public final class Ledger {

  private static final int HASH_BYTES = 16;
  private static final int PIECE = 1 << 12;

  private final Journal journal;
  private final Results results;
  private final boolean inOrder;
  private final List<Journal.Entry> earlier;
  private final Map<String, Journal.Entry> byHash = new HashMap<>();
  private int kept;
  private boolean differs;

  Ledger(Journal journal, Results results, boolean inOrder) {
    this.journal = journal;
    this.results = results;
    this.inOrder = inOrder;
    this.earlier = journal.earlier();
    earlier.forEach(entry -> byHash.put(entry.hash(), entry));
  }

  /** Whether an earlier run seems to have written this input; asked on any thread. */
  boolean mayKeep(int index, String hash) {
    Journal.Entry entry = entry(index, hash);
    return entry != null && entry.hash().equals(hash);
  }

  /** Keeps what an earlier run wrote for the next input; null if it is not there. */
  Journal.@Nullable Entry keep(int index, String hash, String id) throws IOException {
    Journal.Entry entry = entry(index, hash);
    if (entry == null
        || !entry.hash().equals(hash)
        || !results.keep(id, before(index), entry.mark())) {
      return null;
    }
    if (differs) {
      journal.add(new Journal.Entry(hash, entry.failed(), results.mark()));
    } else {
      kept++;
    }
    return entry;
  }

  /** Where the output stood before the article that had this place. */
  private @Nullable String before(int index) {
    return inOrder && index > 0 ? earlier.get(index - 1).mark() : null;
  }

  /** Writes the next input's outcome and notes it; says what was written. */
  Outcome write(String hash, Outcome outcome) throws IOException {
    if (inOrder && !differs) {
      differs = true;
      journal.cut(kept);
    }
    Outcome written = results.put(outcome);
    boolean again =
        written instanceof ArticleError error ? error.code().isPassing() : Incomplete.is(written);
    String noted = again ? Journal.Entry.NONE : hash;
    journal.add(new Journal.Entry(noted, written instanceof ArticleError, results.mark()));
    return written;
  }

  /** Forgets what the earlier run wrote for inputs that are gone. */
  void finish() throws IOException {
    if (inOrder && !differs) {
      journal.cut(kept);
    }
  }

  /** The files of inputs that are gone; asked when all are done. */
  List<Path> leftOver() throws IOException {
    return results.leftOver(earlier.stream().map(Journal.Entry::mark).toList());
  }

  private Journal.@Nullable Entry entry(int index, String hash) {
    if (!inOrder) {
      return byHash.get(hash);
    }
    return index < earlier.size() ? earlier.get(index) : null;
  }

  /** Tells inputs apart: id, date and text, or why there is none. */
  public static String hash(Input input) {
    if (input instanceof Input.Loaded loaded) {
      Article article = loaded.article();
      return hash(
          article.id() + '\n' + article.date() + '\n' + hash(article.text()) + page(article));
    }
    ArticleError error = ((Input.Broken) input).error();
    return hash(error.id() + '\n' + error.code() + '\n' + error.message());
  }

  /** What is known of it besides, which stands in the result. */
  private static String page(Article article) {
    return article.url() == null && article.page() == null
        ? ""
        : "\n" + article.url() + '\n' + article.page();
  }

  /** A short SHA-256 of a text, in hexadecimal digits. */
  public static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int begin = 0; begin < text.length(); begin += PIECE) { // a long text is not copied
        digest.update(bytes(text, begin, Math.min(text.length(), begin + PIECE)));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String text, int begin, int end) {
    byte[] bytes = new byte[2 * (end - begin)];
    for (int i = begin; i < end; i++) {
      bytes[2 * (i - begin)] = (byte) text.charAt(i);
      bytes[2 * (i - begin) + 1] = (byte) (text.charAt(i) >> 8);
    }
    return bytes;
  }
}
