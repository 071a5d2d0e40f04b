/**
 * Texts that say the same in another dress, and whether they give the same result: metamorphic
 * tests over every text of {@code testdata} and {@code seeds}.
 */
package org.attestnlp.cli.alike;
