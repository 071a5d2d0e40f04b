package org.attestnlp.uima;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.attestnlp.field.Field;
import org.attestnlp.view.tool.Scheme;
import org.xml.sax.SAXException;

/** The type system: a type for each kind of marks, a feature for each slot. */
final class AttestTypes {

  static final String ARTICLE = "org.attestnlp.type.Article";
  static final String JSON = "json";
  static final String BASE64 = "base64";
  static final String LINK = "org.attestnlp.type.Link";
  static final String FROM = "Governor";
  static final String TO = "Dependent";
  static final String LABEL = "label";
  static final String MARK = "mark";

  private AttestTypes() {}

  /** The type of a kind: {@code org.attestnlp.type.Claim}. */
  static String of(Scheme.Kind kind) {
    String name = kind.name();
    return "org.attestnlp.type."
        + name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1);
  }

  /** A CAS that has it, and nothing in it. */
  static CAS cas() {
    try {
      return CasCreationUtils.createCas(description(), null, null);
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException("the type system is wrong", e);
    }
  }

  /** The type system as UIMA reads it. */
  static String xml() {
    StringWriter xml = new StringWriter();
    try {
      description().toXML(xml);
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("the type system cannot be written", e);
    }
    return xml.toString().stripTrailing() + "\n";
  }

  private static TypeSystemDescription description() {
    TypeSystemDescription types =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    types.setName("AttestTypeSystem");
    for (Scheme.Kind kind : Scheme.kinds()) {
      String about = kind.shape().description();
      TypeDescription type = types.addType(of(kind), about, CAS.TYPE_NAME_ANNOTATION);
      type.addFeature(MARK, "Where it stands in the article that went out.", CAS.TYPE_NAME_STRING);
      if (kind.labels().size() > 1) {
        String labels = "One of " + String.join(", ", kind.labels()) + ".";
        type.addFeature(LABEL, labels, CAS.TYPE_NAME_STRING);
      }
      for (Field<?, ?> slot : kind.slots()) {
        String choices = String.join(", ", slot.choices());
        String says = choices.isEmpty() ? "" : "One of " + choices + ".";
        type.addFeature(slot.name(), says, CAS.TYPE_NAME_STRING);
      }
    }
    TypeDescription link =
        types.addType(LINK, "How two of them hang together.", CAS.TYPE_NAME_ANNOTATION);
    link.addFeature(LABEL, String.join(", ", Scheme.links()), CAS.TYPE_NAME_STRING);
    link.addFeature(FROM, "What has it.", CAS.TYPE_NAME_ANNOTATION);
    link.addFeature(TO, "What it is.", CAS.TYPE_NAME_ANNOTATION);
    TypeDescription article =
        types.addType(ARTICLE, "The article that went out.", "uima.cas.AnnotationBase");
    article.addFeature(JSON, "In attest/1.", CAS.TYPE_NAME_STRING);
    article.addFeature(BASE64, "The same where XML cannot hold it.", CAS.TYPE_NAME_STRING);
    return types;
  }
}
