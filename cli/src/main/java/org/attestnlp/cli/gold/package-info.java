/**
 * The subcommands of {@code attest gold}: files of results and of gold come in, reports and files
 * go out. Start at {@link org.attestnlp.cli.gold.GoldRun}, which annotates a gold folder anew;
 * {@code GoldFiles} turns files into others.
 */
@NullMarked
package org.attestnlp.cli.gold;

import org.jspecify.annotations.NullMarked;
