/**
 * Tells claims from ages, years, names and other numbers that claim nothing. In: a number in its
 * sentence; out: its role, none if it is a claim. Open {@link
 * org.attestnlp.rules.claims.roles.RoleDecider} first: it tries the rules in order.
 */
@NullMarked
package org.attestnlp.rules.claims.roles;

import org.jspecify.annotations.NullMarked;
