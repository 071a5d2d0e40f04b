package org.attestnlp.opennlp;

/**
 * A run of characters that is a token.
 *
 * @param begin first character
 * @param end one past the last
 */
record Piece(int begin, int end) {}
