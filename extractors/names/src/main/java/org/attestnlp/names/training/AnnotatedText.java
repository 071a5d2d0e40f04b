package org.attestnlp.names.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Tokens;

/**
 * A text with its names by hand: one row {@code {"text","entities":[{begin,end,type}]}} of a JSONL
 * file.
 */
record AnnotatedText(String text, List<Mark> marks) {

  /** A name in UTF-16 offsets. */
  record Mark(int begin, int end, EntityType type) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<AnnotatedText> read(Path file, Set<String> peoples) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = JSON.readTree(line);
      String text = row.get("text").asText();
      List<Mark> marks = new ArrayList<>();
      for (JsonNode entity : row.get("entities")) {
        EntityType type = EntityType.valueOf(entity.get("type").asText());
        String name = text.substring(entity.get("begin").asInt(), entity.get("end").asInt());
        int article =
            name.startsWith("the ") ? 4 : 0; // sources differ; ours leaves the article out
        if (peoples.contains(name)) {
          type = EntityType.MISC; // “German” is no place, whatever the source says
        }
        marks.add(new Mark(entity.get("begin").asInt() + article, entity.get("end").asInt(), type));
      }
      texts.add(new AnnotatedText(text, marks));
    }
    return texts;
  }

  /** The names over these tokens; one whose borders cut a token takes the whole token. */
  List<Name> names(Tokens tokens) {
    List<Name> names = new ArrayList<>();
    int free = 0;
    for (Mark mark : marks) {
      int first = Math.max(free, tokens.at(mark.begin()));
      int end = first;
      while (end < tokens.size() && tokens.begin(end) < mark.end()) {
        end++;
      }
      if (end > first) {
        names.add(new Name(first, end, mark.type()));
        free = end;
      }
    }
    return names;
  }
}
