package org.attestnlp.uima;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;

/** The CAS as JSON, as INCEpTION exports it and dkpro-cassis reads it. */
public final class CasJson extends CasFormat {

  /** For the service loader. */
  public CasJson() {}

  @Override
  public String name() {
    return "cas-json";
  }

  @Override
  public String extension() {
    return ".cas.json";
  }

  @Override
  public boolean knows(String content) {
    return content.stripLeading().startsWith("{") && content.contains("\"%FEATURE_STRUCTURES\"");
  }

  @Override
  void put(CAS cas, OutputStream out) throws IOException {
    new JsonCas2Serializer().serialize(cas, out);
  }

  @Override
  void check(String content) {
    CasJsonShape.check(content);
  }

  @Override
  void fill(CAS cas, InputStream in) throws IOException {
    new JsonCas2Deserializer().deserialize(in, cas);
  }
}
