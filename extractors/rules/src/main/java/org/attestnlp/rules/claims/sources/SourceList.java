package org.attestnlp.rules.claims.sources;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** The sources of a number while they are found, the outermost first, each once. */
final class SourceList {

  private static final int SHOWN = 3; // words of a long quote at either end

  private final List<Source> found = new ArrayList<>();
  private final Set<SourceRule> silent = EnumSet.allOf(SourceRule.class);
  private final Trace.Slot slot;

  private final EntityIndex entities;
  private final boolean kept;

  SourceList(Located number, Passage passage, EntityIndex entities) {
    this.entities = entities;
    this.kept = passage.document().trace().isKept();
    this.slot = number.slot(passage, "claimants");
  }

  void add(SourceRule rule, Source source) {
    add(rule, source, "");
  }

  private void add(SourceRule rule, Source source, String where) {
    silent.remove(rule);
    if (OneSource.add(source, found)) {
      won(rule, source, where);
    } else {
      slot.lost(rule.label(), words(source), "a source that is named already, in other words");
    }
  }

  private void won(SourceRule rule, Source source, String where) {
    if (kept) {
      String kind = "; it is " + source.kind() + ": " + entities.kindOf(source);
      slot.won(rule.label(), words(source), rule.why() + where + kind);
    }
  }

  /** Those who say a quote around the number. */
  void speakers(Quote quote) {
    if (quote.speakers().isEmpty()) {
      slot.skipped(SourceRule.SPEAKER.label(), quote.id() + " is around it and has no speaker");
    }
    for (Source source : quote.speakers()) {
      add(SourceRule.SPEAKER, source, ": " + told(quote, source));
    }
  }

  /** “q4, “the fleet … by May”, said by “Quill”, reported with “informed””. */
  private static String told(Quote quote, Source source) {
    String[] words = quote.span().text().split("\\s+", -1);
    int last = words.length;
    String text =
        last <= SHOWN * 2
            ? String.join(" ", words)
            : String.join(" ", List.of(words).subList(0, SHOWN))
                + " … "
                + String.join(" ", List.of(words).subList(last - SHOWN, last));
    Span mention = source.mention();
    Cue cue = quote.cue();
    return quote.id()
        + (", “" + text + "”")
        + (", said by “" + (mention == null ? source.name() : mention.text()) + "”")
        + (cue == null ? "" : ", reported with “" + cue.span().text() + "”");
  }

  /** A source that counts only where no other was found. */
  void otherwise(SourceRule rule, @Nullable Source source) {
    if (source != null) {
      silent.remove(rule);
      if (found.isEmpty()) {
        found.add(source);
        won(rule, source, "");
      } else {
        slot.lost(rule.label(), words(source), "asked only where nothing else names a source");
      }
    }
    slot.silent(silent.stream().map(SourceRule::label).toList());
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Source> found() {
    return List.copyOf(found);
  }

  private static String words(Source source) {
    return source.name() + ", " + source.kind();
  }
}
