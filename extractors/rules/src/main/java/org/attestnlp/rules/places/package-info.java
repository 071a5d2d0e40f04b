/**
 * Where things happen: in, the phrase of a place; out, its parts from small to large and the
 * country. Open {@code PlaceReader} first; countries, capitals and peoples stand in {@code
 * places.txt}.
 */
@NullMarked
package org.attestnlp.rules.places;

import org.jspecify.annotations.NullMarked;
