package org.attestnlp.cli.alike;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;

/** Everybody called otherwise, in every place. */
final class Surnames {

  private static final List<String> OTHERS =
      List.of(
          "Harlow",
          "Brennan",
          "Okafor",
          "Lindqvist",
          "Marchetti",
          "Novak",
          "Whitcombe",
          "Duarte",
          "Fairley",
          "Haldane",
          "Petrov",
          "Sorensen",
          "Tanaka",
          "Ashworth",
          "Callaghan",
          "Delgado");

  private static final Pattern FULL =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}+ )+(?<last>\\p{Lu}\\p{Ll}{2,})");

  private Surnames() {}

  static List<Rewriting> other(Sample sample) {
    Map<String, String> others = new LinkedHashMap<>();
    for (Entity entity : sample.result().entities()) {
      Matcher full = FULL.matcher(entity.name());
      if (entity.type() == EntityType.PERSON
          && full.matches()
          && isNamed(entity)
          && !others.containsKey(entity.name().split(" ", 2)[0])) {
        String last = full.group("last");
        others.computeIfAbsent(last, name -> free(sample, name, others));
      }
    }
    return others.isEmpty() ? List.of() : List.of(renamed(sample.text(), others));
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().stream().map(Mention::kind).anyMatch(kind -> kind == MentionKind.NAME);
  }

  /** A surname that the text does not have yet. */
  private static String free(Sample sample, String name, Map<String, String> taken) {
    List<String> free = new ArrayList<>(OTHERS);
    free.removeIf(sample.text()::contains);
    free.removeAll(taken.values());
    return free.get(Math.floorMod(name.hashCode(), free.size()));
  }

  private static Rewriting renamed(String text, Map<String, String> others) {
    Map<String, String> both = new LinkedHashMap<>(others);
    others.forEach(
        (name, by) -> both.put(name.toUpperCase(Locale.ROOT), by.toUpperCase(Locale.ROOT)));
    Pattern names =
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + String.join("|", both.keySet()) + ")(?![\\p{L}\\d])");
    Rewriting rewriting = new Rewriting(text);
    Matcher matcher = names.matcher(text);
    while (matcher.find()) {
      String by = both.get(matcher.group());
      rewriting.keepTo(matcher.start()).replace(by, matcher.group().length());
    }
    return rewriting.keepAll();
  }
}
