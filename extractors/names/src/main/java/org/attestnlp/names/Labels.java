package org.attestnlp.names;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * The BILOU labels of a token: outside, or beginning, inside, last or only token of a name of one
 * type.
 *
 * <p>Method: L. Ratinov and D. Roth, Design Challenges and Misconceptions in Named Entity
 * Recognition, CoNLL 2009.
 */
public final class Labels {

  static final int OUTSIDE = 0;
  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int UNIT = 3;
  static final int PLACES = 4;

  /** In the order of the model file. */
  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC);

  /** How many labels there are. */
  public static final int COUNT = 1 + PLACES * TYPES.size();

  private static final int[][] MAY_FOLLOW = mayFollow();

  private Labels() {}

  /** The labels that may stand before a label. */
  static int[] before(int label) {
    return MAY_FOLLOW[label];
  }

  static boolean mayStart(int label) {
    return label == OUTSIDE || place(label) == BEGIN || place(label) == UNIT;
  }

  static boolean mayEnd(int label) {
    return label == OUTSIDE || place(label) == LAST || place(label) == UNIT;
  }

  /** The labels of a run of tokens with these names, in document token indexes. */
  public static int[] of(List<Name> names, int tokenCount) {
    int[] labels = new int[tokenCount];
    for (Name name : names) {
      for (int i = name.first(); i < name.end(); i++) {
        labels[i] = label(name.type(), placeIn(name, i));
      }
    }
    return labels;
  }

  /** The names that labels spell, in document token indexes. */
  static List<Name> names(int[] labels) {
    List<Name> names = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < labels.length; i++) {
      EntityType type = type(labels[i]);
      if (type == null) {
        first = -1;
        continue;
      }
      int place = place(labels[i]);
      if (place == BEGIN || place == UNIT) {
        first = i;
      }
      if ((place == LAST || place == UNIT) && first >= 0) {
        names.add(new Name(first, i + 1, type));
        first = -1;
      }
    }
    return names;
  }

  private static int label(EntityType type, int place) {
    return 1 + TYPES.indexOf(type) * PLACES + place;
  }

  private static @Nullable EntityType type(int label) {
    return label == OUTSIDE ? null : TYPES.get((label - 1) / PLACES);
  }

  private static int place(int label) {
    return label == OUTSIDE ? -1 : (label - 1) % PLACES;
  }

  private static int placeIn(Name name, int token) {
    if (name.end() - name.first() == 1) {
      return UNIT;
    }
    if (token == name.first()) {
      return BEGIN;
    }
    return token == name.end() - 1 ? LAST : INSIDE;
  }

  private static int[][] mayFollow() {
    int[][] before = new int[COUNT][];
    for (int label = 0; label < COUNT; label++) {
      int[] allowed = new int[COUNT];
      int count = 0;
      for (int earlier = 0; earlier < COUNT; earlier++) {
        if (fits(earlier, label)) {
          allowed[count++] = earlier;
        }
      }
      before[label] = java.util.Arrays.copyOf(allowed, count);
    }
    return before;
  }

  private static boolean fits(int earlier, int later) {
    boolean open = earlier != OUTSIDE && (place(earlier) == BEGIN || place(earlier) == INSIDE);
    boolean continues = later != OUTSIDE && (place(later) == INSIDE || place(later) == LAST);
    return open ? continues && type(earlier) == type(later) : !continues;
  }
}
