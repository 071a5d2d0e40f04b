package org.attestnlp.rules.quotes.turns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Polarity;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.turns.Turn.Party;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.tool.Paragraphs;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said in interviews and transcripts, where a label names who speaks: “Q: Why? A: I
 * was tired.”, “MR QUILL: I left. CHAIR: When?” A list of labels (“Price: £4”, “WHEN: noon”) is
 * none: speakers come back, or are addressed, and say sentences.
 */
public final class Dialogues {

  private static final int BETWEEN = 3; // paragraphs that go on with a turn
  private static final QuoteRule RULE = QuoteRule.TURN;

  private final Passage passage;
  private final List<Paragraph> paragraphs;
  private final String text;

  public Dialogues(Passage passage) {
    this.passage = passage;
    this.text = passage.document().text();
    this.paragraphs = Paragraphs.of(text);
  }

  public void find(List<Draft> drafts) {
    TurnReader reader = new TurnReader(passage);
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Cancellation.check();
      Turn turn = reader.at(i, paragraphs.get(i));
      if (turn == null) {
        continue;
      }
      if (!turns.isEmpty() && i - turns.get(turns.size() - 1).paragraph() > BETWEEN + 1) {
        close(turns, drafts);
        turns.clear();
      }
      turns.add(turn);
    }
    close(turns, drafts);
  }

  private void close(List<Turn> turns, List<Draft> drafts) {
    if (!isDialogue(turns)) {
      return;
    }
    TokenRange guest = guest(turns.get(0).paragraph());
    for (int i = 0; i < turns.size(); i++) {
      int next = i + 1 < turns.size() ? turns.get(i + 1).paragraph() : -1;
      turn(turns.get(i), next, guest, drafts);
    }
  }

  private boolean isDialogue(List<Turn> turns) {
    Map<String, Integer> labels = new HashMap<>();
    Set<Party> parties = new HashSet<>();
    int sentences = 0;
    int own = 0;
    for (Turn turn : turns) {
      labels.merge(turn.key(), 1, Integer::sum);
      parties.add(turn.party());
      sentences += isSentence(turn.begin(), turn.end()) ? 1 : 0;
      own += holdsOwn(turn) ? 1 : 0;
    }
    if (labels.size() < 2 || sentences * 4 < turns.size() * 3) {
      return false;
    }
    if (parties.contains(Party.QUESTION) && parties.contains(Party.ANSWER)) {
      return true;
    }
    long back = labels.values().stream().filter(times -> times > 1).count();
    boolean addressed = parties.contains(Party.ADDRESSED);
    if (addressed && !parties.contains(Party.OTHER)) {
      return true;
    }
    return back > 0 && (addressed || parties.contains(Party.PERSON))
        || back > 1 && own * 2 >= turns.size(); // “QUILL: I left. ORR: When did you?”
  }

  /** “I”, “you”, “our”: one speaks to the other. */
  private boolean holdsOwn(Turn turn) {
    int end = passage.at(turn.end());
    for (int i = passage.at(turn.begin()); i < end; i++) {
      if (passage.is(i, PageWords.LETTER_OWN) || passage.is(i, "you") || passage.is(i, "your")) {
        return true;
      }
    }
    return false;
  }

  private void turn(Turn turn, int next, @Nullable TokenRange guest, List<Draft> drafts) {
    boolean told = turn.party() == Party.ANSWER;
    TokenRange speaker = told ? guest : turn.label();
    if (turn.party() == Party.QUESTION || isMarked(turn.begin())) {
      return;
    }
    List<TokenRange> sources = speaker == null ? List.of() : List.of(speaker);
    Draft before = draft(turn.begin(), turn.end(), sources, null);
    drafts.add(before);
    for (int i = turn.paragraph() + 1; i < next; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!isSentence(paragraph.begin(), paragraph.end()) || isMarked(paragraph.begin())) {
        return;
      }
      before = draft(paragraph.begin(), paragraph.end(), sources, before);
      drafts.add(before);
    }
  }

  private Draft draft(int begin, int end, List<TokenRange> sources, @Nullable Draft before) {
    int stop = text.charAt(end - 1) == '.' && end - 1 > begin ? end - 1 : end;
    return new Draft(begin, stop, sources, null, null, Polarity.AFFIRMED, before, RULE);
  }

  private boolean isSentence(int begin, int end) {
    return end > begin && ".?!…”\"’—–-".indexOf(text.charAt(end - 1)) >= 0;
  }

  private boolean isMarked(int begin) {
    return passage.marks().of(passage.at(begin)) >= 0;
  }

  /** Who answers: whom the text before the first turn names alone or most often, or null. */
  private @Nullable TokenRange guest(int paragraph) {
    int limit = passage.at(paragraphs.get(paragraph).begin());
    Map<String, TokenRange> people = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Name name : passage.names()) {
      if (name.type() == EntityType.PERSON && name.end() <= limit) {
        String surname = passage.text(name.end() - 1).toLowerCase(Locale.ROOT);
        people.putIfAbsent(surname, new TokenRange(name.first(), name.end()));
        times.merge(surname, 1, Integer::sum);
      }
    }
    int most = times.values().stream().mapToInt(each -> each).max().orElse(0);
    List<String> first = new ArrayList<>();
    times.forEach((who, often) -> first.addAll(often == most ? List.of(who) : List.of()));
    return first.size() == 1 ? people.get(first.get(0)) : null;
  }
}
