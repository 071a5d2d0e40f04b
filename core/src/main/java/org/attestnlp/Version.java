package org.attestnlp;

/** The version of attest that results carry. */
final class Version {

  static final String CURRENT = "0.2.0";

  private Version() {}
}
