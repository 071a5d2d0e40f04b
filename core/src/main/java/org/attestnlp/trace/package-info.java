/**
 * Why a result is what it is: for every item and every slot of it the rules that had an answer,
 * which of them won and why the others lost. Nothing is noted unless {@link
 * org.attestnlp.Pipeline.Builder#tracer} asks for it. Open {@link org.attestnlp.trace.Note} first.
 */
@NullMarked
package org.attestnlp.trace;

import org.jspecify.annotations.NullMarked;
