package org.attestnlp.syntax.choice;

/**
 * A word with more than one arc that the parser thinks likely; the first arc is that of its tree.
 *
 * @param place the word's place in its sentence, from 1
 * @param heads for each arc its head
 * @param relations for each arc the number of its relation
 * @param margins for each arc, how far its head and its relation score below the best ones
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record Decision(int place, int[] heads, int[] relations, float[][] margins) {}
