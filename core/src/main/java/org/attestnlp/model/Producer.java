package org.attestnlp.model;

/**
 * What made a result.
 *
 * @param name {@code attest}
 * @param version the version of attest
 * @param engine the name of the engine: {@code corenlp}
 * @param engineVersion the version of the engine: {@code 4.5.10}
 */
public record Producer(String name, String version, String engine, String engineVersion) {}
