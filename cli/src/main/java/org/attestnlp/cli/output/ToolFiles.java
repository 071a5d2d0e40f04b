package org.attestnlp.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.view.tool.ToolFormat;

/** Files for annotation tools. */
final class ToolFiles {

  private ToolFiles() {}

  /** Its name in the options: {@code label-studio}. */
  static String nameOf(Enum<?> format) {
    return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ToolFormat of(FolderResults.Kind kind) {
    return ToolFormat.named(nameOf(kind));
  }

  /** What to say of a format that is not on the class path. */
  static String missing(OutputOptions.Format format) {
    return nameOf(format) + " needs attest-uima on the class path";
  }

  /** What stands once beside the files; one that is there may have been changed by its user. */
  static void putCompanions(FolderResults.Kind kind, Path folder) throws IOException {
    for (Map.Entry<String, String> companion : of(kind).companions().entrySet()) {
      Path file = folder.resolve(companion.getKey());
      if (!OwnFile.exists(file)) {
        AtomicFile.replace(file, companion.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Whether a file is one that an earlier run wrote. */
  static boolean isOwn(FolderResults.Kind kind, Path file) {
    try {
      return OwnFile.isPlain(file) && of(kind).knows(Files.readString(file));
    } catch (IOException e) {
      return false; // what cannot be read is not known to be ours
    }
  }
}
