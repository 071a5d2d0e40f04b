package org.attestnlp.syntax;

import java.util.HashMap;
import java.util.Map;
import org.attestnlp.spi.FeatureHash;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;

/**
 * What speaks for a token's tag: the engine's tags on both sides, the words around, the tags
 * decided to the left, the last verb before, and the same word elsewhere in the article.
 */
public final class TagFeatures {

  private static final int NOTHING = 0x5EED;
  private static final int EDGE = 60;

  private final Clusters clusters;
  private final WordForms forms;
  private final int[] engine;
  private final int[] decided;
  private final Map<Integer, int[]> elsewhere = new HashMap<>();
  private final int[] rows = new int[128];
  private int count;
  private Sentence sentence = new Sentence(0, 0, 0);
  private boolean heading;
  private boolean stopped;
  private int finiteEngine;

  /**
   * Looks at a document.
   *
   * @param decided the tags decided so far, filled by the caller from left to right
   */
  public TagFeatures(
      Tokens tokens, Sentences sentences, WordForms forms, Clusters clusters, int[] decided) {
    this.clusters = clusters;
    this.forms = forms;
    this.decided = decided;
    this.engine = new int[tokens.size()];
    for (int i = 0; i < engine.length; i++) {
      engine[i] = TagSet.of(tokens.tag(i));
    }
    for (Sentence each : sentences.list()) {
      for (int i = each.first(); i < each.end(); i++) {
        int[] seen =
            elsewhere.computeIfAbsent(forms.get(i).lowerHash(), w -> new int[TagSet.COUNT + 3]);
        seen[engine[i]]++;
        seen[TagSet.COUNT + 1] += forms.get(i).capital() ? 0 : 1;
        seen[TagSet.COUNT + 2] += forms.get(i).capital() && i > each.first() ? 1 : 0;
      }
    }
  }

  /** The engine's tag. */
  public int engine(int token) {
    return engine[token];
  }

  /** Turns to a sentence. */
  public void enter(Sentence next) {
    sentence = next;
    int capitals = 0;
    int words = 0;
    for (int i = next.first(); i < next.end(); i++) {
      words += forms.get(i).letters() ? 1 : 0;
      capitals += forms.get(i).capital() ? 1 : 0;
    }
    finiteEngine = 0;
    for (int i = next.first(); i < next.end(); i++) {
      finiteEngine += isFinite(engine[i]) ? 1 : 0;
    }
    stopped = forms.get(next.end() - 1).symbol();
    heading = words >= 4 && capitals * 10 >= words * 7;
  }

  /** How many rows {@link #rows} holds for a token. */
  public int read(int token) {
    count = 0;
    words(token);
    form(token);
    engineTags(token);
    decidedTags(token);
    verbs(token);
    article(token);
    return count;
  }

  /** The rows, as many as {@link #read} said. */
  public int[] rows() {
    return rows;
  }

  private void words(int i) {
    int here = forms.get(i).lowerHash();
    int before = lower(i - 1);
    int after = lower(i + 1);
    add(1, here);
    add(2, before);
    add(3, after);
    add(4, lower(i - 2));
    add(5, lower(i + 2));
    add(6, FeatureHash.pair(before, here));
    add(7, FeatureHash.pair(here, after));
    add(8, FeatureHash.pair(before, after));
    int cluster = forms.get(i).cluster();
    add(9, cluster);
    add(10, clusters.prefix(cluster, 6));
    add(11, clusters.prefix(cluster, 10));
    add(12, cluster(i - 1));
    add(13, cluster(i + 1));
    add(14, FeatureHash.pair(cluster(i - 1), cluster));
    add(15, FeatureHash.pair(cluster, cluster(i + 1)));
    add(16, clusters.prefix(cluster(i - 2), 10));
    add(17, clusters.prefix(cluster(i + 2), 10));
  }

  private void form(int i) {
    WordForms.Form form = forms.get(i);
    int length = form.lower().length();
    for (int n = 1; n <= 4 && n <= length; n++) {
      add(20 + n, FeatureHash.of(form.lower(), length - n, length));
    }
    for (int n = 1; n <= 3 && n <= length; n++) {
      add(25 + n, FeatureHash.of(form.lower(), 0, n));
    }
    add(30, form.exactHash());
    add(31, form.shapeHash());
    add(32, FeatureHash.pair(form.shapeHash(), i == sentence.first() ? 1 : heading ? 2 : 3));
    int hyphen = form.lower().lastIndexOf('-');
    if (hyphen > 0) {
      add(33, FeatureHash.of(form.lower(), hyphen, length));
    }
  }

  private void engineTags(int i) {
    int here = engine(i, 0);
    int before = engine(i, -1);
    int after = engine(i, 1);
    int second = engine(i, 2);
    add(40, here);
    add(41, before * 64 + here);
    add(42, here * 64 + after);
    add(43, (before * 64 + here) * 64 + after);
    add(44, (here * 64 + after) * 64 + second);
    add(45, after * 64 + second);
    add(46, FeatureHash.pair(here, forms.get(i).lowerHash()));
    add(47, FeatureHash.pair(here, forms.get(i).cluster()));
    add(48, FeatureHash.pair(here * 64 + after, forms.get(i).lowerHash()));
    add(49, FeatureHash.pair(here, suffix(i)));
    add(50, FeatureHash.pair(here * 64 + after, suffix(i)));
  }

  private void decidedTags(int i) {
    int one = decided(i - 1);
    int two = decided(i - 2);
    int here = engine(i, 0);
    add(60, one);
    add(61, two * 64 + one);
    add(62, FeatureHash.pair(one, forms.get(i).lowerHash()));
    add(63, (one * 64 + here) * 64 + engine(i, 1));
    add(64, (two * 64 + one) * 64 + here);
    add(65, FeatureHash.pair(one, forms.get(i).cluster()));
    add(66, FeatureHash.pair(one * 64 + engine(i, 1), suffix(i)));
    add(67, FeatureHash.pair(one, lower(i + 1)));
  }

  /** "were seen", "has long been known", "the boat found there sank": participle or past. */
  private void verbs(int i) {
    int last = i - 1;
    while (last >= sentence.first() && !isVerb(decided[last])) {
      last--;
    }
    int kind = last < sentence.first() ? EDGE : decided[last];
    int word = last < sentence.first() ? NOTHING : forms.get(last).lowerHash();
    int far = Math.min(i - last, 8);
    boolean border = false;
    for (int k = Math.max(last + 1, i - 30); k < i; k++) {
      int tag = decided[k];
      border |= tag == COMMA || tag == CC || tag == WDT || tag == WP || tag == COLON;
    }
    int next = i + 1;
    while (next < sentence.end() && next < i + 12 && !isVerb(engine[next])) {
      next++;
    }
    int follows = next < sentence.end() && next < i + 12 ? engine[next] : EDGE;
    int two = suffix(i);
    add(70, FeatureHash.pair(kind * 2 + (border ? 1 : 0), two));
    add(71, FeatureHash.pair(word, two * 8 + Math.min(far, 5)));
    add(72, FeatureHash.pair(kind * 64 + follows, two * 2 + (border ? 1 : 0)));
    add(73, FeatureHash.pair(kind, forms.get(i).lowerHash()));
    add(74, FeatureHash.pair(follows, two));
    add(75, FeatureHash.pair(kind * 64 + engine(i, 1), two));
    int finite = Math.min(2, finiteEngine - (isFinite(engine[i]) ? 1 : 0));
    int shape = (stopped ? 3 : 0) + finite;
    add(76, FeatureHash.pair(shape, two));
    add(77, FeatureHash.pair(shape * 64 + kind, two * 2 + (border ? 1 : 0)));
    add(78, FeatureHash.pair(shape * 64 + engine(i, 1), two));
    int start = i - 1;
    while (start >= sentence.first() && start > i - 12 && isNominal(decided[start])) {
      start--;
    }
    int opener = start < sentence.first() ? EDGE : decided[start];
    int opening = start < sentence.first() ? NOTHING : forms.get(start).lowerHash();
    int wide = start == i - 1 ? 1 : 2;
    add(86, FeatureHash.pair(opener * 4 + wide, two));
    add(87, FeatureHash.pair(opening * 4 + wide, two));
    add(88, FeatureHash.pair((opener * 64 + engine(i, 1)) * 64 + kind, two));
    add(89, FeatureHash.pair(opener * 64 + follows, two));
    add(
        90,
        FeatureHash.pair(
            opener * 4 + wide, FeatureHash.pair(forms.get(i).lowerHash(), engine(i, 1))));
  }

  private void article(int i) {
    int[] seen = elsewhere.get(forms.get(i).lowerHash());
    if (seen == null) {
      return;
    }
    int best = EDGE;
    int most = 0;
    int all = 0;
    for (int tag = 0; tag < TagSet.COUNT; tag++) {
      int others = seen[tag] - (tag == engine[i] ? 1 : 0);
      all += others;
      if (others > most) {
        most = others;
        best = tag;
      }
    }
    int here = engine(i, 0);
    add(80, best);
    add(81, best * 64 + here);
    add(82, (best * 64 + here) * 2 + (most * 2 > all ? 1 : 0));
    boolean capital = forms.get(i).capital();
    int cases =
        (seen[TagSet.COUNT + 1] > (capital ? 0 : 1) ? 1 : 0)
            + (seen[TagSet.COUNT + 2] > 0 ? 2 : 0)
            + (capital ? 4 : 0)
            + (i == sentence.first() ? 8 : heading ? 16 : 0);
    add(83, cases);
    add(84, cases * 64 + here);
  }

  private static final int COMMA = TagSet.of(",");
  private static final int CC = TagSet.of("CC");
  private static final int WDT = TagSet.of("WDT");
  private static final int WP = TagSet.of("WP");
  private static final int VBD = TagSet.of("VBD");
  private static final int VBP = TagSet.of("VBP");
  private static final int VBZ = TagSet.of("VBZ");
  private static final int MD = TagSet.of("MD");
  private static final int JJS = TagSet.of("JJS");
  private static final int DT = TagSet.of("DT");
  private static final int CD = TagSet.of("CD");
  private static final int POS = TagSet.of("POS");
  private static final int PRPS = TagSet.of("PRP$");
  private static final int COLON = TagSet.of(":");
  private static final int FIRST_VERB = TagSet.of("VB");
  private static final int LAST_VERB = TagSet.of("MD");

  private static boolean isVerb(int tag) {
    return tag >= FIRST_VERB && tag <= LAST_VERB;
  }

  private static boolean isFinite(int tag) {
    return tag == VBD || tag == MD || tag == VBP || tag == VBZ;
  }

  private static boolean isNominal(int tag) {
    return tag <= JJS || tag == DT || tag == CD || tag == POS || tag == PRPS;
  }

  private int suffix(int i) {
    String lower = forms.get(i).lower();
    return FeatureHash.of(lower, Math.max(0, lower.length() - 2), lower.length());
  }

  private boolean isInside(int i) {
    return i >= sentence.first() && i < sentence.end();
  }

  private int lower(int i) {
    return isInside(i) ? forms.get(i).lowerHash() : NOTHING;
  }

  private int cluster(int i) {
    return isInside(i) ? forms.get(i).cluster() : -2;
  }

  private int engine(int i, int offset) {
    return isInside(i + offset) ? engine[i + offset] : EDGE;
  }

  private int decided(int i) {
    return isInside(i) ? decided[i] : EDGE;
  }

  private void add(int template, int value) {
    rows[count++] = FeatureHash.pair(template, value);
  }
}
