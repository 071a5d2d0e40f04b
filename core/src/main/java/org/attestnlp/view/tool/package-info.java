/**
 * Results and gold in the forms of annotation tools, and a person's corrections back.
 *
 * <pre>{@code
 * ToolFormat studio = ToolFormat.named("label-studio");
 * String tasks = studio.write(gold); // opened and corrected in Label Studio
 * List<String> corrected = studio.read("export.json", exported); // attest/1 again, one an article
 * }</pre>
 *
 * <p>Start at {@link org.attestnlp.view.tool.ToolFormat}. An article becomes a {@link
 * org.attestnlp.view.tool.Markup} of marks and links, made of the one description of its fields,
 * and each format is another way to write that. The article itself travels beside it, so that what
 * a tool cannot hold is not lost: {@link org.attestnlp.view.tool.Correction} changes in it what
 * differs between the marks that went out and those that came back, and nothing else.
 */
@NullMarked
package org.attestnlp.view.tool;

import org.jspecify.annotations.NullMarked;
