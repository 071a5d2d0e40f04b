package org.attestnlp.uima;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The CAS as XMI 1.0. Document types are refused, and with them entities from elsewhere. */
public final class Xmi extends CasFormat {

  private static final int HEAD = 2_000;

  /** For the service loader. */
  public Xmi() {}

  @Override
  public String name() {
    return "xmi";
  }

  @Override
  public String extension() {
    return ".xmi";
  }

  @Override
  public boolean knows(String content) {
    String head = content.substring(0, Math.min(HEAD, content.length())).stripLeading();
    return head.startsWith("<") && head.contains("<xmi:XMI");
  }

  @Override
  void put(CAS cas, OutputStream out) throws IOException, SAXException {
    XmiCasSerializer.serialize(cas, out);
  }

  @Override
  void check(String content) {
    // an XML reader ends with the file
  }

  @Override
  void fill(CAS cas, InputStream in) throws IOException, SAXException {
    SAXParserFactory parsers = SAXParserFactory.newInstance();
    parsers.setNamespaceAware(true);
    try {
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader reader = parsers.newSAXParser().getXMLReader();
      // types of others are left out
      DefaultHandler handler =
          new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, true);
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(in));
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }
}
