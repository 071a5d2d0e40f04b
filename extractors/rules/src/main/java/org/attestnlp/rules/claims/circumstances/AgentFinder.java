package org.attestnlp.rules.claims.circumstances;

import java.util.List;
import java.util.Set;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.stance.SettingVerbs;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.clauses.ControlVerbs;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Finds who brings an event about: {@code North Korea} in {@code North Korea sent 40 tanks}. */
public final class AgentFinder {

  private static final Set<String> BALLOTS = Set.of("votes", "vote", "ballots");

  private final Passage passage;
  private final EntityIndex entities;
  private final NounPhraseReader phrases;
  private final Attackers attackers;
  private final AgentNames names;
  private final IdleAmounts amounts;
  private final IdleVerbs idle;
  private final Asides asides;
  private final VerbGroups verbs;
  private final ControlVerbs controls;

  public AgentFinder(
      Passage passage, EntityIndex entities, NounPhraseReader phrases, VerbGroups verbs) {
    this.verbs = verbs;
    this.controls = new ControlVerbs(passage);
    this.passage = passage;
    this.attackers = new Attackers(passage, phrases);
    this.names = new AgentNames(passage, entities, phrases);
    this.amounts = new IdleAmounts(passage);
    this.idle = new IdleVerbs(passage, entities);
    this.asides = new Asides(passage, verbs);
    this.entities = entities;
    this.phrases = phrases;
  }

  /** Who acts; a claimant does only by committing itself: {@code Norva has promised 20 tanks}. */
  public @Nullable Participant agent(Draft draft, List<Source> claimants) {
    VerbGroup group = draft.clause().event();
    boolean commits = group != null && EventWords.COMMITTING.contains(passage.lemma(group.main()));
    boolean own = group != null && isOwnDeed(group, draft.clause());
    return found(draft, commits || own ? List.of() : claimants);
  }

  /** “The navy claimed to have sunk six boats”: the source tells of its own deed. */
  private boolean isOwnDeed(VerbGroup group, Clause clause) {
    VerbGroup first = clause.chain().isEmpty() ? group : clause.chain().get(0);
    VerbGroup report = verbs.lastBefore(first.first(), passage.sentenceFirst(first.first()));
    boolean deed = first.infinitive() || passage.tag(first.first()).equals("VBG");
    return deed && report != null && controls.isOfSubject(report, first);
  }

  private static boolean isClaimant(Participant agent, List<Source> claimants) {
    return claimants.stream()
        .map(Source::mention)
        .anyMatch(mention -> mention != null && mention.overlaps(agent.span()));
  }

  /** The agent, if it is none of those who only tell of it. */
  private @Nullable Participant found(Draft draft, List<Source> tellers) {
    VerbGroup group = draft.clause().event();
    AgentRule nobody = nobody(group, draft);
    if (nobody != null || group == null) {
      silence(draft, nobody == null ? AgentRule.NO_EVENT : nobody);
      return null;
    }
    Phrase attacker = attackers.of(group, draft.clause());
    if (group.passive() || asides.isParticiple(group, draft)) {
      Participant doer = passage.is(group.end(), "by") ? by(group, draft) : null;
      AgentRule rule = doer == null ? AgentRule.ATTACKER : AgentRule.DOER;
      Participant agent = doer == null && attacker != null ? participant(attacker) : doer;
      passive(draft, group);
      return won(draft, agent, rule, tellers);
    }
    if (attacker != null && draft.clause().numberIsSubject()) {
      // “Fifteen traders died in an ambush by gunmen”
      return won(draft, participant(attacker), AgentRule.ATTACKER, tellers);
    }
    Phrase subject = draft.clause().subject();
    if (subject == null) {
      silence(draft, AgentRule.SUBJECT);
      return null;
    }
    AgentRule against = against(subject, group, draft);
    if (against != null) {
      lose(draft, subject, against);
      return null;
    }
    int verb = draft.clause().chain().isEmpty() ? -1 : draft.clause().chain().get(0).first();
    Participant agent = participant(names.whole(subject, verb));
    return won(draft, agent, AgentRule.SUBJECT, tellers);
  }

  /** “North Korea” is the subject of “aims”, which governs “send”: the steps to the event. */
  private String deed(Phrase subject, VerbGroup event, Clause clause) {
    StringBuilder told = new StringBuilder();
    for (VerbGroup group : clause.chain()) {
      if (group.main() != event.main() && group.main() > subject.head()) {
        told.append(words(group)).append(", which governs ");
      }
    }
    String name = passage.joined(subject.first(), subject.head() + 1);
    return "“" + name + "” is the subject of " + told + words(event) + ": ";
  }

  private String words(VerbGroup group) {
    int first = Math.min(group.first(), group.main());
    return "“" + passage.joined(first, Math.max(group.end(), group.main() + 1)) + "”";
  }

  /** Why nobody can act in an event; null if somebody may. */
  private @Nullable AgentRule nobody(@Nullable VerbGroup group, Draft draft) {
    if (group == null) {
      return AgentRule.NO_EVENT;
    }
    return asides.isDescribing(draft)
        ? AgentRule.ASIDE
        : sharesPassive(group, draft.clause().region()) ? AgentRule.SHARED_PASSIVE : null;
  }

  /** Why the subject of an event does not act; null if it does. */
  private @Nullable AgentRule against(Phrase subject, VerbGroup group, Draft draft) {
    if (draft.noun() != null && subject.head() == draft.noun().head()) {
      return AgentRule.COUNTED;
    }
    if (asides.isInside(subject, draft)) {
      return AgentRule.ASIDE;
    }
    if (passage.isBe(group.main()) || idle.is(group, draft)) {
      return AgentRule.HAPPENS;
    }
    if (isSource(group, draft.clause()) || givesToll(group)) {
      return AgentRule.TELLS;
    }
    if (amounts.isSubject(subject, group, draft)) {
      return AgentRule.QUANTITY;
    }
    return passage.is(subject.head(), TimeWords.TIME_NOUN) ? AgentRule.TIME : null;
  }

  private @Nullable Participant won(
      Draft draft, @Nullable Participant agent, AgentRule rule, List<Source> tellers) {
    if (agent == null) {
      silence(draft, AgentRule.DOER);
      silence(draft, AgentRule.ATTACKER);
    } else if (isClaimant(agent, tellers)) {
      lose(draft, agent, AgentRule.CLAIMANT);
      return null;
    } else if (passage.document().trace().isKept()) {
      slot(draft).won(rule.label(), agent.span().text(), steps(rule, draft) + rule.why());
    }
    return agent;
  }

  /** Between which words a rule finds somebody. */
  private String steps(AgentRule rule, Draft draft) {
    VerbGroup event = draft.clause().event();
    Phrase subject = draft.clause().subject();
    if (event == null || rule == AgentRule.ATTACKER) {
      return "";
    }
    if (rule == AgentRule.DOER) {
      return "“by” is behind " + words(event) + ": ";
    }
    return subject == null ? "" : deed(subject, event, draft.clause());
  }

  private void lose(Draft draft, Phrase subject, AgentRule why) {
    if (passage.document().trace().isKept()) {
      String name = participant(subject).span().text();
      slot(draft)
          .lost(AgentRule.SUBJECT.label(), name, steps(AgentRule.SUBJECT, draft) + why.why());
    }
  }

  private void lose(Draft draft, Participant agent, AgentRule why) {
    if (passage.document().trace().isKept()) {
      slot(draft).lost(AgentRule.SUBJECT.label(), agent.span().text(), why.why());
    }
  }

  /** The subject of a passive is not asked, whether there is one beside the number or not. */
  private void passive(Draft draft, VerbGroup group) {
    if (passage.document().trace().isKept()) {
      String verb = words(group) + " is passive: ";
      slot(draft).skipped(AgentRule.SUBJECT.label(), verb + AgentRule.PASSIVE.why());
    }
  }

  private void silence(Draft draft, AgentRule rule) {
    if (passage.document().trace().isKept()) {
      slot(draft).silent(List.of(rule.label() + " (" + rule.why() + ")"));
    }
  }

  private Trace.Slot slot(Draft draft) {
    return draft.number().slot(passage, "agent");
  }

  /** “was banned for a year and fined 40 crowns”: the same “was”. */
  private boolean sharesPassive(VerbGroup group, Region region) {
    boolean bare = group.first() == group.main() && passage.is(group.first() - 1, "and");
    VerbGroup before = bare ? verbs.lastBefore(group.first(), region.first()) : null;
    boolean participle =
        passage.tag(group.main()).equals("VBN")
            || EventWords.PUNISHING.containsKey(passage.lemma(group.main()));
    return before != null && before.passive() && participle;
  }

  /** “were seized by the army” */
  private @Nullable Participant by(VerbGroup group, Draft draft) {
    boolean amount = // “will be cut by 3 percent”
        Changes.verbDirection(passage.lemma(group.main())) != null
            && passage.tag(group.end() + 1).equals("CD");
    Phrase doer = amount ? null : phrases.at(group.end() + 1, draft.clause().region().end());
    boolean time = doer != null && passage.is(doer.head(), TimeWords.TIME_NOUN); // “by nightfall”
    boolean own = // “was defeated by 31 votes to 24”
        doer != null && passage.is(doer.head(), BALLOTS);
    return doer == null || time || own ? null : participant(doer);
  }

  /** “A pilot died, bringing the toll to nine”: the pilot did nothing. */
  private boolean givesToll(VerbGroup group) {
    String verb = passage.lemma(group.main());
    boolean gives = EventWords.GIVING.contains(verb) || ReportingWords.REVISING.contains(verb);
    return gives && passage.is(group.end() + 1, ReportingWords.TALLY);
  }

  /** “Staff counted 16 dead”: a source, no doer; but “Norva has promised 20 tanks” is both. */
  private boolean isSource(VerbGroup group, Clause clause) {
    String lemma = passage.lemma(group.main());
    return clause.chain().size() == 1
        && ReportingWords.SOURCE_VERB.contains(lemma)
        && SettingVerbs.sets(group.main(), clause, passage)
        && !EventWords.COMMITTING.contains(lemma);
  }

  private Participant participant(Phrase phrase) {
    Span span = passage.span(phrase.first(), phrase.head() + 1);
    return new Participant(span, entities.idIn(span.begin(), span.end()));
  }
}
