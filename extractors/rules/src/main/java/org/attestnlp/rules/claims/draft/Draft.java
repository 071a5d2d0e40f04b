package org.attestnlp.rules.claims.draft;

import java.util.List;
import org.attestnlp.model.Change;
import org.attestnlp.model.Quote;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose record is being filled.
 *
 * @param number the number
 * @param bound the words beside it
 * @param noun what it counts, null if nothing says
 * @param base the whole it is part of, null if there is none
 * @param end one past number and noun
 * @param covering the quotes around it, the widest first
 * @param clause its clause
 * @param change its change, null if there is none
 * @param rule how the noun was found
 */
public record Draft(
    Located number,
    Bound bound,
    @Nullable Phrase noun,
    @Nullable Phrase base,
    int end,
    List<Quote> covering,
    Clause clause,
    @Nullable Change change,
    NounRule rule) {}
