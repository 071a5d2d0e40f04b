package org.attestnlp.spi;

import org.attestnlp.model.EntityType;

/**
 * A name as an engine sees it.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param type what it names
 */
public record Name(int first, int end, EntityType type) {}
