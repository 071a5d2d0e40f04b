package org.attestnlp.rules.entities.resolution;

import java.util.List;
import java.util.Set;
import org.attestnlp.rules.entities.lists.Gender;

/**
 * What stands around a name and says who bears it.
 *
 * @param titles in the text's spelling: {@code Defense Minister}
 * @param roles the nouns in lower case: {@code minister}
 * @param roleWords all words of titles and roles in lower case: {@code defense}, {@code minister}
 * @param gender what titles and roles show
 * @param relative whether the name comes as somebody's relative: “his wife Ada Quill”
 */
record Introduction(
    List<String> titles,
    Set<String> roles,
    Set<String> roleWords,
    Gender gender,
    boolean relative) {}
