package org.attestnlp.cli.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which files of a folder are articles. A pattern with a slash is held against the path below the
 * folder, one without against the name alone.
 */
public final class FileFilter {

  private static final List<String> USUAL =
      List.of(
          "*.txt", "*.jsonl", "*.html", "*.htm", "*.txt.gz", "*.jsonl.gz", "*.html.gz", "*.htm.gz");

  private static final String ANY_FOLDERS = "**/";

  private record Pattern(List<PathMatcher> matchers, boolean whole) {

    static Pattern of(String glob) {
      List<PathMatcher> matchers =
          variants(glob)
              .map(variant -> FileSystems.getDefault().getPathMatcher("glob:" + variant))
              .toList();
      return new Pattern(matchers, glob.indexOf('/') >= 0);
    }

    /** “**” before a slash stands for no folder too, as in a shell. */
    private static Stream<String> variants(String glob) {
      boolean first = glob.startsWith(ANY_FOLDERS);
      int inside = glob.indexOf("/" + ANY_FOLDERS);
      if (!first && inside < 0) {
        return Stream.of(glob);
      }
      int begin = first ? 0 : inside + 1;
      int end = begin + ANY_FOLDERS.length();
      return variants(glob.substring(end))
          .flatMap(
              rest -> Stream.of(glob.substring(0, end) + rest, glob.substring(0, begin) + rest));
    }

    boolean matches(Path relative) {
      Path subject = whole ? relative : relative.getFileName();
      return matchers.stream().anyMatch(matcher -> matcher.matches(subject));
    }
  }

  private final List<Pattern> include;
  private final List<Pattern> exclude;
  private final String expectation;

  /**
   * A filter of glob patterns.
   *
   * @param include instead of {@code *.txt}, {@code *.jsonl}, {@code *.html}, {@code *.htm} and
   *     these with {@code .gz}; empty for these
   * @param exclude what is left out
   * @throws java.util.regex.PatternSyntaxException if one is not well formed
   */
  public FileFilter(List<String> include, List<String> exclude) {
    this.include = (include.isEmpty() ? USUAL : include).stream().map(Pattern::of).toList();
    this.exclude = exclude.stream().map(Pattern::of).toList();
    this.expectation = expectation(include, exclude);
  }

  /** What files a folder should have held. */
  String expectation() {
    return expectation;
  }

  private static String expectation(List<String> include, List<String> exclude) {
    String asked =
        include.isEmpty()
            ? "expected .txt, .jsonl or .html files, or name others with --include"
            : "no file matches --include " + String.join(" or ", include);
    return exclude.isEmpty()
        ? asked
        : asked + "; left out: --exclude " + String.join(", ", exclude);
  }

  boolean accepts(Path folder, Path file) {
    Path relative = folder.relativize(file);
    return include.stream().anyMatch(pattern -> pattern.matches(relative))
        && exclude.stream().noneMatch(pattern -> pattern.matches(relative));
  }
}
