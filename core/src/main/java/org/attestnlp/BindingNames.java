package org.attestnlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.BoundName;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of a house list, the longest form at each place, and takes over those of the
 * caller's own step: both bind the rules.
 *
 * @param list the house list
 * @param ofOwnStep whether the names of the document are those of a step of the caller's
 */
record BindingNames(NameList list, boolean ofOwnStep) implements Annotator {

  @Override
  public String name() {
    return "house-names";
  }

  @Override
  public Set<Layer<?>> requires() {
    return ofOwnStep ? Set.of(Layer.TOKENS, Layer.NAMES) : Set.of(Layer.TOKENS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.BOUND_NAMES);
  }

  @Override
  public Document annotate(Document document) {
    List<BoundName> names = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    Tokens tokens = document.tokens();
    int i = 0;
    while (i < tokens.size() && !list.isEmpty()) {
      Cancellation.check();
      BoundName found = at(document.text(), tokens, i);
      if (found == null) {
        i++;
      } else {
        names.add(found);
        for (; i < found.end(); i++) {
          taken.add(i);
        }
      }
    }
    if (ofOwnStep) {
      addFree(document.names(), taken, names);
    }
    return document.with(Layer.BOUND_NAMES, List.copyOf(names));
  }

  private @Nullable BoundName at(String text, Tokens tokens, int first) {
    BoundName longest = null;
    StringBuilder form = new StringBuilder();
    int begin = tokens.begin(first);
    for (int i = first; i < tokens.size() && tokens.end(i) - begin <= NameList.LONGEST; i++) {
      String gap = i == first ? "" : text.substring(tokens.end(i - 1), tokens.begin(i));
      if (gap.indexOf('\n') != gap.lastIndexOf('\n')) { // a name goes over no blank line
        break;
      }
      form.append(gap.isEmpty() ? "" : " ").append(text, tokens.begin(i), tokens.end(i));
      NameList.Entry entry = list.named(form.toString());
      if (entry != null) {
        longest = new BoundName(first, i + 1, entry.type(), entry.subtype(), entry.canonical());
      }
    }
    return longest;
  }

  private static void addFree(List<Name> own, Set<Integer> taken, List<BoundName> names) {
    for (Name name : own) {
      boolean free = true;
      for (int i = name.first(); i < name.end(); i++) {
        free &= !taken.contains(i);
      }
      if (free) {
        names.add(new BoundName(name.first(), name.end(), name.type(), null, null));
      }
    }
  }
}
