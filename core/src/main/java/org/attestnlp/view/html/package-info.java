/** What every page is made of: escaped text, marks that overlap, a policy that lets nothing in. */
@NullMarked
package org.attestnlp.view.html;

import org.jspecify.annotations.NullMarked;
