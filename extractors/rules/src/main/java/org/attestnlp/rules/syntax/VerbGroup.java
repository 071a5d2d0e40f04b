package org.attestnlp.rules.syntax;

/**
 * A main verb with its auxiliaries: {@code may have escaped}.
 *
 * @param first the first token
 * @param main the main verb
 * @param end one past the last token
 * @param infinitive whether "to" stands before it
 * @param passive whether a form of "be" stands before a participle
 */
public record VerbGroup(int first, int main, int end, boolean infinitive, boolean passive) {}
