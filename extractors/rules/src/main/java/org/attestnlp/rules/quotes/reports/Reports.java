package org.attestnlp.rules.quotes.reports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports of a document, to be looked up by place. */
public final class Reports {

  private final List<Report> list;
  private final int[] startingAt;
  private final int[] lastBefore;
  private final boolean[] taken;

  public Reports(List<Report> list, int tokens) {
    this.list = list;
    this.startingAt = new int[tokens + 1];
    this.lastBefore = new int[tokens + 1];
    this.taken = new boolean[list.size()];
    Arrays.fill(startingAt, -1);
    Arrays.fill(lastBefore, -1);
    for (int i = 0; i < list.size(); i++) {
      Report report = list.get(i);
      if (startingAt[report.first()] < 0) {
        startingAt[report.first()] = i;
      }
      lastBefore[report.group().verb() + 1] = i;
    }
    for (int t = 1; t <= tokens; t++) {
      lastBefore[t] = Math.max(lastBefore[t], lastBefore[t - 1]);
    }
  }

  public List<Report> list() {
    return list;
  }

  /** The report whose subject and verb start at this token, or null. */
  public @Nullable Report startingAt(int token) {
    int index = token < startingAt.length && token >= 0 ? startingAt[token] : -1;
    return index < 0 ? null : list.get(index);
  }

  /** The last report whose verb stands before this token and not before the floor, or null. */
  public @Nullable Report lastBefore(int token, int floor) {
    int index = lastBefore[clamped(token)];
    Report report = index < 0 ? null : list.get(index);
    return report == null || report.group().verb() < floor ? null : report;
  }

  /** The first report whose verb stands at or after this token and before the limit, or null. */
  public @Nullable Report firstFrom(int token, int limit) {
    int index = lastBefore[clamped(token)] + 1;
    Report report = index < list.size() ? list.get(index) : null;
    return report == null || report.group().verb() >= limit ? null : report;
  }

  private int clamped(int token) {
    return Math.max(0, Math.min(token, lastBefore.length - 1));
  }

  /** Marks a report as the one that marked words belong to. */
  public void take(Report report) {
    taken[lastBefore[report.group().verb() + 1]] = true;
  }

  public boolean isTaken(Report report) {
    return taken[lastBefore[report.group().verb() + 1]];
  }
}
