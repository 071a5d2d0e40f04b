package org.attestnlp.uima;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.attestnlp.field.Field;
import org.attestnlp.view.FormatException;
import org.attestnlp.view.tool.Correction;
import org.attestnlp.view.tool.Link;
import org.attestnlp.view.tool.Mark;
import org.attestnlp.view.tool.Markup;
import org.attestnlp.view.tool.Scheme;
import org.jspecify.annotations.Nullable;

/** An article in a CAS. */
final class ArticleCas {

  private ArticleCas() {}

  /** A CAS with the text, a mark an annotation, and the article itself. */
  static CAS write(String json) {
    Markup markup = Markup.of(json);
    CAS cas = AttestTypes.cas();
    cas.setDocumentLanguage("en");
    cas.setDocumentText(XmlText.of(markup.text()));
    Map<String, AnnotationFS> annotations = new HashMap<>();
    for (Mark mark : markup.marks()) {
      AnnotationFS annotation = annotation(cas, mark);
      annotations.put(mark.id(), annotation);
      cas.addFsToIndexes(annotation);
    }
    for (Link link : markup.links()) {
      link(cas, link, annotations);
    }
    FeatureStructure article = cas.createFS(type(cas, AttestTypes.ARTICLE));
    boolean fits = XmlText.of(json).equals(json);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    set(article, AttestTypes.JSON, fits ? json : null);
    set(article, AttestTypes.BASE64, fits ? null : Base64.getEncoder().encodeToString(bytes));
    cas.addFsToIndexes(article);
    return cas;
  }

  private static AnnotationFS annotation(CAS cas, Mark mark) {
    Scheme.Kind kind = Scheme.of(mark.label());
    Type type = type(cas, AttestTypes.of(kind));
    AnnotationFS annotation = cas.createAnnotation(type, mark.begin(), mark.end());
    set(annotation, AttestTypes.MARK, mark.id());
    if (kind.labels().size() > 1) {
      set(annotation, AttestTypes.LABEL, mark.label());
    }
    mark.slots().forEach((slot, value) -> set(annotation, slot, XmlText.of(value)));
    return annotation;
  }

  private static void link(CAS cas, Link link, Map<String, AnnotationFS> annotations) {
    AnnotationFS from = annotations.get(link.from());
    AnnotationFS to = annotations.get(link.to());
    if (from == null || to == null) {
      return;
    }
    Type type = type(cas, AttestTypes.LINK);
    AnnotationFS relation = cas.createAnnotation(type, to.getBegin(), to.getEnd());
    set(relation, AttestTypes.LABEL, link.label());
    relation.setFeatureValue(type.getFeatureByBaseName(AttestTypes.FROM), from);
    relation.setFeatureValue(type.getFeatureByBaseName(AttestTypes.TO), to);
    cas.addFsToIndexes(relation);
  }

  private static Type type(CAS cas, String name) {
    return cas.getTypeSystem().getType(name);
  }

  private static void set(FeatureStructure annotation, String feature, @Nullable String value) {
    annotation.setStringValue(annotation.getType().getFeatureByBaseName(feature), value);
  }

  private static @Nullable String get(FeatureStructure annotation, String feature) {
    var found = annotation.getType().getFeatureByBaseName(feature);
    return found == null ? null : annotation.getStringValue(found);
  }

  /**
   * The article that a CAS holds after a person's corrections.
   *
   * @param id of an article that was never ours
   */
  static String read(String id, CAS cas) {
    String json = article(cas);
    String shown = cas.getDocumentText() == null ? "" : cas.getDocumentText();
    if (json == null) {
      return Correction.fresh(id, markup(cas, shown), Correction.Reach.ALL);
    }
    String text = Markup.of(json).text();
    String same = XmlText.of(text).equals(shown) ? text : shown;
    return Correction.of(json, markup(cas, same), Correction.Reach.ALL);
  }

  private static @Nullable String article(CAS cas) {
    Type type = type(cas, AttestTypes.ARTICLE);
    if (type == null) {
      return null;
    }
    for (FeatureStructure article : cas.getIndexRepository().getIndexedFSs(type)) {
      String json = get(article, AttestTypes.JSON);
      String base64 = get(article, AttestTypes.BASE64);
      if (json != null || base64 != null) {
        return json != null
            ? json
            : new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  private static Markup markup(CAS cas, String text) {
    Map<FeatureStructure, Mark> marks = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    for (Scheme.Kind kind : Scheme.kinds()) {
      Type type = type(cas, AttestTypes.of(kind));
      if (type != null) {
        for (AnnotationFS annotation : cas.getAnnotationIndex(type)) {
          marks.put(annotation, mark(annotation, kind, text, ids));
        }
      }
    }
    return new Markup(text, List.copyOf(marks.values()), links(cas, marks));
  }

  private static Mark mark(
      AnnotationFS annotation, Scheme.Kind kind, String text, Set<String> ids) {
    int begin = annotation.getBegin();
    int end = annotation.getEnd();
    if (begin < 0 || end <= begin || end > text.length()) {
      throw new FormatException(
          annotation.getType().getShortName() + " from " + begin + " to " + end + " has no words");
    }
    String given = get(annotation, AttestTypes.MARK);
    String id = given == null || !ids.add(given) ? "new " + ids.size() + " " + begin : given;
    ids.add(id);
    String only = kind.labels().get(0);
    String label = kind.labels().size() > 1 ? get(annotation, AttestTypes.LABEL) : only;
    if (label == null || !kind.labels().contains(label)) {
      throw new FormatException(
          "“"
              + annotation.getCoveredText()
              + "” is a "
              + kind.name()
              + " with the label "
              + label
              + "; expected one of "
              + kind.labels());
    }
    Map<String, String> slots = new LinkedHashMap<>();
    for (Field<?, ?> slot : kind.slots()) {
      String value = get(annotation, slot.name());
      if (value != null) {
        slots.put(slot.name(), value);
      }
    }
    return new Mark(id, label, begin, end, slots);
  }

  private static List<Link> links(CAS cas, Map<FeatureStructure, Mark> marks) {
    List<Link> links = new ArrayList<>();
    Type type = type(cas, AttestTypes.LINK);
    if (type == null) {
      return links;
    }
    for (AnnotationFS relation : cas.getAnnotationIndex(type)) {
      Mark from = marks.get(end(relation, AttestTypes.FROM));
      Mark to = marks.get(end(relation, AttestTypes.TO));
      String label = get(relation, AttestTypes.LABEL);
      if (from != null && to != null && label != null) {
        links.add(new Link(label, from.id(), to.id()));
      }
    }
    return links;
  }

  private static @Nullable FeatureStructure end(AnnotationFS relation, String feature) {
    var found = relation.getType().getFeatureByBaseName(feature);
    return found == null ? null : relation.getFeatureValue(found);
  }
}
