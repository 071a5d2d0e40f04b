package org.attestnlp.rules.syntax.verbs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Year;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Walk;
import org.jspecify.annotations.Nullable;

/** The verb groups of each sentence, found by tags and closed word classes. */
public final class VerbGroups {

  private static final int LONGEST = 9;

  private final Passage passage;
  private final LightVerbs light;
  private final Auxiliaries auxiliaries;
  private final CountedPlurals plurals;
  private final MistaggedVerbs mistagged;
  private final Map<Integer, List<VerbGroup>> known = new HashMap<>();

  public VerbGroups(Passage passage) {
    this.passage = passage;
    this.light = new LightVerbs(passage);
    this.auxiliaries = new Auxiliaries(passage);
    this.plurals = new CountedPlurals(passage);
    this.mistagged = new MistaggedVerbs(passage);
  }

  /** The groups of the sentence in text order. */
  public List<VerbGroup> of(Sentence sentence) {
    return known.computeIfAbsent(sentence.first(), first -> find(sentence));
  }

  /** The group of a verb whose first auxiliary is known, whatever their tags. */
  public VerbGroup of(int first, int main) {
    return new VerbGroup(first, main, main + 1, false, auxiliaries.before(main, first));
  }

  /** The last group that ends at or before a token and starts at or after another, or null. */
  public @Nullable VerbGroup lastBefore(int token, int from) {
    if (token <= from) {
      return null;
    }
    List<VerbGroup> groups = of(passage.sentence(token - 1));
    int place = count(groups, group -> group.end() <= token) - 1;
    return place >= 0 && groups.get(place).first() >= from ? groups.get(place) : null;
  }

  /** The first group that starts at or after a token and ends at or before another, or null. */
  public @Nullable VerbGroup firstAfter(int token, int to) {
    if (token >= to) {
      return null;
    }
    List<VerbGroup> groups = of(passage.sentence(token));
    int place = count(groups, group -> group.first() < token);
    return place < groups.size() && groups.get(place).end() <= to ? groups.get(place) : null;
  }

  /** How many groups from the first on pass a test that is true up to some group, then false. */
  private static int count(List<VerbGroup> groups, Predicate<VerbGroup> test) {
    int low = 0;
    int high = groups.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (test.test(groups.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<VerbGroup> find(Sentence sentence) {
    List<VerbGroup> groups = new ArrayList<>();
    Walk.over(
        sentence.first(),
        sentence.end(),
        token -> {
          VerbGroup group = starts(token, sentence) ? read(token, sentence) : null;
          if (group == null) {
            return token + 1;
          }
          groups.add(group);
          return group.end();
        });
    return groups;
  }

  private boolean starts(int token, Sentence sentence) {
    if (chainNoun(token) || coordinated(token) || light.isAt(token) || mistagged.isAt(token)) {
      return true;
    }
    if (plurals.isAt(token) || plurals.isOpening(token) || isDecade(token)) {
      return false;
    }
    boolean deed = // “theft was down by a third and shoplifting up by a quarter”
        passage.tag(token).equals("VBG")
            && passage.is(token - 1, "and")
            && passage.isOneOf(token + 1, "up", "down")
            && passage.is(token + 2, "by");
    if (deed) {
      return false;
    }
    boolean verb = passage.isVerb(token) || passage.isAuxiliary(token);
    return verb && !isModifier(token, sentence) && !passage.tag(token).equals("POS");
  }

  /**
   * “killed 31 people and seriously wounded 40”, “rebels shot dead three men”: the tagger may call
   * the verb an adjective.
   */
  private boolean coordinated(int token) {
    if (EventWords.TOLL_PREDICATE.getOrDefault(passage.lower(token), "").isEmpty()) {
      return false;
    }
    int before = token - 1;
    while (before >= 0 && passage.isAdverb(before)) {
      before--;
    }
    boolean follows = passage.is(before, "and") || passage.is(before, FunctionWords.ACTING_PRONOUN);
    boolean killed = passage.is(token + 1, "dead") && passage.isNoun(token - 1);
    return killed || follows && passage.tag(token + 1).equals("CD");
  }

  /** “aims to send”: the tagger may call “aims” a noun. */
  private boolean chainNoun(int token) {
    boolean noun = passage.tag(token).startsWith("NN");
    return noun
        && passage.is(token + 1, "to")
        && passage.tag(token + 2).equals("VB")
        && passage.lower(token).endsWith("s")
        && !passage.isDeterminer(token - 1)
        && (!passage.isAdjective(token - 1) || passage.isAdverb(token - 1))
        && !passage.isPreposition(token - 1)
        && EventWords.CHAIN.contains(
            passage.lower(token).substring(0, passage.lower(token).length() - 1));
  }

  /** “fishing boats”, “a leaked memo”: participles inside a noun phrase. */
  private boolean isModifier(int token, Sentence sentence) {
    String tag = passage.tag(token);
    boolean participle =
        tag.equals("VBG") || tag.equals("VBN") || tag.equals("VBD") || tag.equals("VBP");
    if (!participle || passage.isAuxiliary(token)) {
      return false;
    }
    int before = beforeDegree(token, sentence);
    if (passage.is(token, "aged") && passage.isNoun(before)) {
      return true; // “two men aged 24 and 31”
    }
    if (passage.isOneOf(token, "ended", "ending") && passage.is(before, TimeWords.TIME_UNIT)) {
      return !tag.equals("VBD") || isDate(token + 1); // “in the three months ended in March”
    }
    boolean opened =
        before >= sentence.first()
            && (passage.isDeterminer(before)
                || passage.isAdjective(before)
                || passage.is(before, "of")
                || passage.is(before, "’s")
                || passage.is(before, "'s")
                || passage.tag(before).equals("CD"));
    boolean estimated = // “an estimated 4,000 families”
        passage.isOneOf(before, "a", "an", "the")
            && (passage.tag(token + 1).equals("CD") || passage.isCurrency(token + 1));
    boolean state = // “310 stand empty”
        tag.equals("VBP") && passage.isAdjective(token + 1) && passage.isPunctuation(token + 2);
    boolean goesOn =
        estimated || passage.isNoun(token + 1) || passage.isAdjective(token + 1) && !state;
    return opened && goesOn && !(passage.tag(before).equals("CD") && hitsPlace(token + 1));
  }

  /** “a magnitude of 5.4 jolted northern Norva”: a number counts no single name. */
  private boolean hitsPlace(int first) {
    int last = first;
    while (passage.isNoun(last + 1) || passage.isAdjective(last + 1)) {
      last++;
    }
    return passage.isProper(last)
        && !passage.isPluralNoun(last)
        && !passage.lower(last).endsWith("s"); // “two suspected Reds”
  }

  /** “312 recently evacuated villagers”: what stands before the adverb of a participle. */
  private int beforeDegree(int token, Sentence sentence) {
    int before = token - 1;
    boolean participle = passage.tag(token).equals("VBN");
    while (participle && before > sentence.first() && passage.tag(before).equals("RB")) {
      before--;
    }
    return passage.tag(before).equals("CD") ? before : token - 1;
  }

  /** “the 1990’s” */
  private boolean isDecade(int token) {
    return passage.isOneOf(token, "'s", "’s") && Year.is(passage.lower(token - 1));
  }

  private boolean isDate(int token) {
    return passage.is(token, TimeWords.MONTH) || passage.is(token + 1, TimeWords.MONTH);
  }

  /** “could top 3 million”: behind a modal the tagger may call the verb a noun. */
  private boolean needsVerb(int main, int token) {
    String tag = passage.tag(token);
    return main >= 0
        && passage.isModal(main)
        && ((tag.equals("NN") || tag.equals("JJ")) && !passage.isAdverb(token) || isClose(token));
  }

  /** “will close 40 branches”: what the tagger calls an adverb has an object. */
  private boolean isClose(int token) {
    return passage.tag(token).equals("RB")
        && passage.tag(token + 1).equals("CD")
        && !passage.is(token, FunctionWords.COUNT_ADVERB)
        && !passage.isNegation(token)
        && !passage.lower(token).endsWith("ly");
  }

  private boolean isBecoming(int token) {
    return passage.isBe(token) || passage.is(token, "got") || passage.lemma(token).equals("become");
  }

  /** “were seriously injured”: the tagger may call the participle an adjective. */
  private boolean isStruck(int token) {
    return !EventWords.TOLL_PREDICATE.getOrDefault(passage.lower(token), "").isEmpty()
        && !passage.isNoun(token + 1);
  }

  /** “became trapped” */
  private boolean becomesStruck(int token) {
    return isBecoming(token) && isStruck(token + 1);
  }

  private @Nullable VerbGroup read(int first, Sentence sentence) {
    int main = -1;
    boolean be = false;
    int token = first;
    while (token < sentence.end() && token - first < LONGEST) {
      boolean verb =
          passage.isVerb(token)
              || passage.isAuxiliary(token)
              || chainNoun(token)
              || coordinated(token)
              || light.isAt(token)
              || mistagged.isAt(token)
              || main >= 0 && isBecoming(main) && isStruck(token);
      if (verb || needsVerb(main, token)) {
        be = main >= 0 && (be || isBecoming(main));
        main = token;
        if (!passage.isAuxiliary(token) && !becomesStruck(token)) {
          break;
        }
      } else if (!passage.isAdverb(token)
          && !passage.isNegation(token)
          && !auxiliaries.joinsDegrees(token)) {
        break;
      }
      token++;
    }
    if (main < 0) {
      return null;
    }
    String tag = passage.tag(main);
    boolean participle =
        tag.equals("VBN") || tag.equals("VBD") || passage.lower(main).endsWith("ed");
    boolean passive = be && participle && !passage.isBe(main);
    return new VerbGroup(first, main, main + 1, passive, auxiliaries.before(main, first));
  }
}
