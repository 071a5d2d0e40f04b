/**
 * Gold annotations as a regression suite: read gold files, compare results with them item by item,
 * score, and hold a baseline.
 *
 * <pre>{@code
 * GoldSuite suite = GoldSuite.load(Path.of("testdata"));
 * Comparison comparison = Comparison.of(suite.articles().get(0), pipeline.annotate(article));
 * comparison.differences().forEach(System.out::println);
 * }</pre>
 *
 * <p><b>Rooms</b>, each of which sees only those before it: {@code file} (what is read), {@code
 * score} (counts), {@code compare} (item by item), this one (the {@link org.attestnlp.gold.Ratchet}
 * that holds a baseline, and tables of scores), {@code report}.
 *
 * <p><b>Items and slots.</b> An item is a quote, a claim, or one mention of an entity; a slot is
 * one thing about it that can be right or wrong. An item is in {@link
 * org.attestnlp.gold.compare.Comparison#right()} only if every slot is right; each wrong slot
 * stands in the {@link org.attestnlp.gold.compare.Difference} of the item, and {@link
 * org.attestnlp.gold.Ratchet} holds every other one.
 *
 * <ul>
 *   <li>mentions: span (the exact borders), type, kind, entity (the one that its other mentions
 *       show), and name and titles of that entity;
 *   <li>quotes: span (half of the characters of either are shared), border (the exact one), kind,
 *       polarity, speaker, speaker-mention, speaker-entity, cue, quoted, continues;
 *   <li>claims: value, border, kind, approximate, approximator, unit, counted, head (of what is
 *       counted), of, change, claimants, claimant-mention, factuality, hedges, disputed-by, event,
 *       outcome, agent, place, country, time, time-value, time-from, time-until, time-relation,
 *       entities (of all that name one), quote, relations, happening (the claims of its event);
 *       source-kind of each source.
 * </ul>
 *
 * <p>{@code rule} says how an item was found and is no slot; title, dateline and numbers are not
 * compared. Two phrases are the same if one has all the content words of the other: “officials” is
 * “South Korean officials”, “North Korean officials” is not.
 *
 * <p><b>Metrics.</b>
 *
 * <ul>
 *   <li>{@code LAYER.strict}, {@code .exact}, {@code .partial}, {@code .type}: SemEval-2013 task 9,
 *       see {@link org.attestnlp.gold.score.MatchScheme}; the type is that of the entity, the kind
 *       of the quote or claim; {@code LAYER.strict.TYPE} files each side under its own type;
 *   <li>{@code LAYER.record}: every slot is right;
 *   <li>{@code LAYER.SLOT}: the slot, of the pairs that are one item: quotes with span, claims with
 *       value; {@code claims.quoted} only asks whether both stand in some quote;
 *   <li>{@code entities.right}: span, type and entity; {@code entities.right.KIND} by mention kind;
 *       {@code entities.b-cubed} and {@code entities.lea} for the grouping;
 *   <li>{@code quotes.span}: the span; {@code quotes.right}: span and speaker; {@code
 *       quotes.right.KIND} files each side under its own kind; {@code quotes.spk-e2e}: span and
 *       first speaker as leniently as the evaluation kit;
 *   <li>{@code claims.found}: overlap and value; {@code claims.right}: value, kind, approximate,
 *       unit, counted, claimants and factuality;
 *   <li>{@code claims.b-cubed}: how claims are grouped into events; beside it what one event an
 *       article ({@code claims.b-cubed.one-an-article}) and one event a claim ({@code
 *       claims.b-cubed.one-a-claim}) would score for the same claims, which no baseline holds.
 * </ul>
 */
@NullMarked
package org.attestnlp.gold;

import org.jspecify.annotations.NullMarked;
