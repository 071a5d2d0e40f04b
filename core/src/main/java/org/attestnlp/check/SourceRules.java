package org.attestnlp.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Source;

/** A source has the name of its entity and stands once in a list. */
final class SourceRules {

  private final Findings findings;

  SourceRules(Findings findings) {
    this.findings = findings;
  }

  /** Checks a list and says which sources stand in it. */
  Set<String> check(String path, List<Source> sources) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      String place = path + "[" + i + "]";
      named(place, source);
      if (!known.add(key(source))) {
        findings.add(place, "names " + source.name() + " again; a source stands once");
      }
    }
    return known;
  }

  private void named(String place, Source source) {
    String id = source.entity();
    Entity entity = id == null ? null : findings.entity(id);
    if (source.name().isBlank()) {
      findings.add(place + ".name", "is blank; expected the entity’s name or the phrase");
    }
    findings.entityId(place + ".entity", id);
    if (entity != null && !entity.name().equals(source.name())) {
      findings.add(
          place + ".name",
          "is " + source.name() + ", expected that of " + entity.id() + ": " + entity.name());
    }
  }

  /** Nobody stands in both lists. */
  void apart(String path, List<Source> sources, Set<String> others) {
    for (int i = 0; i < sources.size(); i++) {
      if (others.contains(key(sources.get(i)))) {
        findings.add(
            path + "[" + i + "]",
            "names "
                + sources.get(i).name()
                + ", a claimant of this very claim; nobody disputes their own");
      }
    }
  }

  /** What makes two sources the same: the entity, or the words. */
  static String key(Source source) {
    String id = source.entity();
    return id != null ? "entity " + id : source.name().toLowerCase(Locale.ROOT).strip();
  }
}
