package org.attestnlp.bench.syntax;

import org.attestnlp.spi.Document;

/** Something that reads syntax from a document with all layers. */
public interface SyntaxReader {

  /** The name in the table: {@code claims}. */
  String name();

  /** What it sees. */
  Links read(Document document);
}
