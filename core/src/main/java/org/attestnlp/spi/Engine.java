package org.attestnlp.spi;

/**
 * What fills the linguistic layers: tokens, sentences, names.
 *
 * @param name how it is asked for: {@code corenlp}
 * @param version the version of the toolkit behind it: {@code 4.5.10}
 * @param licence SPDX identifier of the licence that its use brings: {@code GPL-3.0-or-later}
 * @param rank where several engines are present, the lowest rank is the default
 * @param description one line for {@code attest engines}
 */
public record Engine(String name, String version, String licence, int rank, String description) {}
