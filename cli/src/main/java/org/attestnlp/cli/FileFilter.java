package org.attestnlp.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * Which files of a folder are articles. A pattern with a slash is held against the path below the
 * folder, one without against the name alone.
 */
final class FileFilter {

  private static final List<String> USUAL = List.of("*.txt", "*.jsonl");

  private record Pattern(PathMatcher matcher, boolean whole) {

    static Pattern of(String glob) {
      return new Pattern(
          FileSystems.getDefault().getPathMatcher("glob:" + glob), glob.indexOf('/') >= 0);
    }

    boolean matches(Path relative) {
      return matcher.matches(whole ? relative : relative.getFileName());
    }
  }

  private final List<Pattern> include;
  private final List<Pattern> exclude;

  /**
   * A filter of glob patterns.
   *
   * @param include instead of {@code *.txt} and {@code *.jsonl}; empty for these
   * @param exclude what is left out
   * @throws java.util.regex.PatternSyntaxException if one is not well formed
   */
  FileFilter(List<String> include, List<String> exclude) {
    this.include = (include.isEmpty() ? USUAL : include).stream().map(Pattern::of).toList();
    this.exclude = exclude.stream().map(Pattern::of).toList();
  }

  boolean accepts(Path folder, Path file) {
    Path relative = folder.relativize(file);
    return include.stream().anyMatch(pattern -> pattern.matches(relative))
        && exclude.stream().noneMatch(pattern -> pattern.matches(relative));
  }
}
