/**
 * What words tell of a name: titles, offices, roles, first names, words of organisations, the forms
 * of one name. In: a word or a name; out: what the lexicon and the spelling say about it, without
 * the text around it. Open {@link org.attestnlp.rules.entities.lists.Titles} first.
 */
@NullMarked
package org.attestnlp.rules.entities.lists;

import org.jspecify.annotations.NullMarked;
