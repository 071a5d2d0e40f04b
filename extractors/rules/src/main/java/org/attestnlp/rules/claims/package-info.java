/** Which numbers are claimed by whom: {@link org.attestnlp.rules.claims.ClaimBuilder}. */
@NullMarked
package org.attestnlp.rules.claims;

import org.jspecify.annotations.NullMarked;
