package org.attestnlp.syntax.arcs;

import java.util.List;
import org.attestnlp.syntax.model.ParserModel;

/** Changes single arcs of a tree so that it stays one. Place 0 is the root. */
public final class TreeEdit {

  private final ParserModel.Parse parse;
  private final List<String> names;

  public TreeEdit(ParserModel.Parse parse, List<String> names) {
    this.parse = parse;
    this.names = names;
  }

  public int size() {
    return parse.heads().length;
  }

  int head(int place) {
    return parse.heads()[place];
  }

  String relation(int place) {
    return names.get(parse.relations()[place]);
  }

  public boolean is(int place, String... relations) {
    return List.of(relations).contains(names.get(parse.relations()[place]));
  }

  /** Hangs a token on another; nothing changes if that would be no tree, or the root would move. */
  public void set(int place, int head, String relation) {
    int name = names.indexOf(relation);
    if (head == 0 || parse.heads()[place] == 0 || name < 0 || isAbove(place, head)) {
      return;
    }
    parse.heads()[place] = head;
    parse.relations()[place] = name;
  }

  /** Makes a dependent the head of its head; both keep their own dependents. */
  void turn(int place, int head, String relation) {
    int name = names.indexOf(relation);
    if (name >= 0 && parse.heads()[place] == head) {
      parse.heads()[place] = parse.heads()[head];
      parse.relations()[place] = parse.relations()[head];
      parse.heads()[head] = place;
      parse.relations()[head] = name;
    }
  }

  private boolean isAbove(int place, int below) {
    int at = below;
    while (at != 0) {
      if (at == place) {
        return true;
      }
      at = parse.heads()[at];
    }
    return false;
  }
}
