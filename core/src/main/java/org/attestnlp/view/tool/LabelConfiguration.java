package org.attestnlp.view.tool;

import java.util.List;
import org.attestnlp.field.Field;
import org.attestnlp.field.Type;

/** The labelling configuration of Label Studio: what a person can mark and choose there. */
final class LabelConfiguration {

  /** The name of the tag of the text. */
  static final String TEXT = "text";

  /** The name of the tag of the labels. */
  static final String LABELS = "label";

  /** Apart at a glance, and dark enough for words on them. */
  private static final List<String> COLOURS =
      List.of(
          "#1f6fb2", "#2e8b57", "#b8860b", "#8a5a9e", "#c0392b", "#d2691e", "#a0522d", "#00695c");

  private LabelConfiguration() {}

  static String xml() {
    StringBuilder xml = new StringBuilder("<View>\n  <Relations>\n");
    Scheme.links().forEach(link -> xml.append("    <Relation value=\"" + link + "\"/>\n"));
    xml.append("  </Relations>\n  <Labels name=\"" + LABELS + "\" toName=\"" + TEXT + "\">\n");
    int colour = 0;
    for (Scheme.Kind kind : Scheme.kinds()) {
      for (String label : kind.labels()) {
        String background = kind.isPart() ? "#9e9e9e" : COLOURS.get(colour++ % COLOURS.size());
        xml.append("    <Label value=\"" + label + "\" background=\"" + background + "\"/>\n");
      }
    }
    xml.append("  </Labels>\n");
    xml.append("  <View style=\"white-space: pre-wrap\">\n");
    xml.append("    <Text name=\"" + TEXT + "\" value=\"$text\" saveTextResult=\"yes\"/>\n");
    xml.append("  </View>\n");
    for (Scheme.Kind kind : Scheme.kinds()) {
      kind.slots().forEach(slot -> slot(xml, kind, slot));
    }
    return xml.append("</View>\n").toString();
  }

  private static void slot(StringBuilder xml, Scheme.Kind kind, Field<?, ?> slot) {
    List<String> choices = choices(slot);
    String name = control(kind, slot);
    String shown =
        " toName=\""
            + TEXT
            + "\" perRegion=\"true\" visibleWhen=\"region-selected\" whenTagName=\""
            + TEXT
            + "\" whenLabelValue=\""
            + String.join(",", kind.labels())
            + "\"";
    if (choices.isEmpty()) {
      String prompt = " placeholder=\"" + slot.name() + "\" maxSubmissions=\"1\" editable=\"true\"";
      xml.append("  <TextArea name=\"" + name + "\"" + shown + prompt + "/>\n");
      return;
    }
    xml.append("  <Choices name=\"" + name + "\"" + shown + " choice=\"single\">\n");
    choices.forEach(choice -> xml.append("    <Choice value=\"" + choice + "\"/>\n"));
    xml.append("  </Choices>\n");
  }

  /** The name of the tag of a slot: {@code claim_factuality}. */
  static String control(Scheme.Kind kind, Field<?, ?> slot) {
    return kind.name() + "_" + slot.name();
  }

  /** What can be chosen; nothing of what is written freely. */
  static List<String> choices(Field<?, ?> slot) {
    return slot.type() instanceof Type.Truth ? List.of("true", "false") : slot.choices();
  }
}
