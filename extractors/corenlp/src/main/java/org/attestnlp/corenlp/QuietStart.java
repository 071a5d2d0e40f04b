package org.attestnlp.corenlp;

import org.slf4j.LoggerFactory;

/**
 * Starts SLF4J, which the toolkit logs to, without its three lines on standard error where the
 * program that embeds Attest has no logger: the library never prints. A program with a logger hears
 * everything as ever.
 */
final class QuietStart {

  private static final String PROVIDER = "META-INF/services/org.slf4j.spi.SLF4JServiceProvider";
  private static final String VERBOSITY = "slf4j.internal.verbosity";

  private QuietStart() {}

  /** To be called before the first class of the toolkit is used. */
  static void ofLogger() {
    ClassLoader loader = LoggerFactory.class.getClassLoader();
    boolean silent = loader.getResource(PROVIDER) == null && System.getProperty(VERBOSITY) == null;
    if (!silent) {
      return;
    }
    System.setProperty(VERBOSITY, "ERROR");
    try {
      LoggerFactory.getILoggerFactory();
    } finally {
      System.clearProperty(VERBOSITY);
    }
  }
}
