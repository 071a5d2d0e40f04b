package org.attestnlp.rules.syntax.subjects;

/**
 * A verb whose subject is asked for: “has repeatedly said”. Token indexes.
 *
 * @param main the verb itself
 * @param first its first auxiliary or adverb
 * @param end one past its last particle
 * @param speech whether it tells of speech: then it shares its subject with verbs of speech first
 */
public record VerbSite(int main, int first, int end, boolean speech) {}
