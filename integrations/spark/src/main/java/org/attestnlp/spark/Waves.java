package org.attestnlp.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Divides the parts of a run into groups that are put in place one after the other. */
final class Waves {

  /** What a run that is killed may lose at most, as a share of the whole: a twentieth. */
  private static final int MOST = 20;

  /** So few articles a core are not worth a wave of their own. */
  private static final long LEAST_PER_CORE = 500;

  private Waves() {}

  /**
   * Groups of parts in their order, of about the same number of articles.
   *
   * @param articles how many articles are to be read in each part
   * @param asked how many groups are wanted, 0 to go by the number of articles
   * @param cores how many tasks run at a time
   */
  static List<List<String>> of(Map<String, Long> articles, int asked, int cores) {
    long all = articles.values().stream().mapToLong(Long::longValue).sum();
    long waves = asked > 0 ? asked : Math.max(1, Math.min(MOST, all / (LEAST_PER_CORE * cores)));
    List<List<String>> groups = new ArrayList<>();
    List<String> group = new ArrayList<>();
    long before = 0;
    for (Map.Entry<String, Long> part : articles.entrySet()) {
      group.add(part.getKey());
      before += part.getValue();
      if (before * waves >= all * (groups.size() + 1)) {
        groups.add(group);
        group = new ArrayList<>();
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }
}
