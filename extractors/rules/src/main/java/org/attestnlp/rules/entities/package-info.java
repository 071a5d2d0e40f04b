/**
 * Who is in it: {@link org.attestnlp.rules.entities.EntityGrouper} gathers the mentions of each
 * entity.
 */
@NullMarked
package org.attestnlp.rules.entities;

import org.jspecify.annotations.NullMarked;
