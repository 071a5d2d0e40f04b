/**
 * Steps of a user's own: {@link org.attestnlp.example.ContactFinder} fills a layer of its own,
 * which stands in the result; {@link org.attestnlp.example.SlugHeader} takes the place of a step
 * that comes with Attest. {@link org.attestnlp.example.ExampleProvider} makes both known on the
 * class path.
 */
@NullMarked
package org.attestnlp.example;

import org.jspecify.annotations.NullMarked;
