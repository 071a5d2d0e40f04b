package org.attestnlp.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article files below a folder; links to folders in it are not followed. */
public final class FolderFiles extends SimpleFileVisitor<Path> {

  /**
   * A file, or a folder that cannot be looked into.
   *
   * @param path where it is
   * @param failure why the folder cannot be listed; null for a file
   */
  public record Found(Path path, @Nullable IOException failure) {}

  private final Path folder;
  private final FileFilter filter;
  private final List<Found> found = new ArrayList<>();

  private FolderFiles(Path folder, FileFilter filter) {
    this.folder = folder;
    this.filter = filter;
  }

  /** All of them, in the order of their paths. */
  static List<Found> of(Path folder, FileFilter filter) {
    try {
      Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
      FolderFiles visitor = visitor(start, filter);
      Files.walkFileTree(start, visitor);
      return visitor.found();
    } catch (IOException e) {
      return List.of(new Found(folder, e));
    }
  }

  /** Collects what is found in this folder. */
  public static FolderFiles visitor(Path folder, FileFilter filter) {
    return new FolderFiles(folder, filter);
  }

  /** What was found, in the order of their paths. */
  public List<Found> found() {
    return found.stream().sorted(Comparator.comparing(Found::path)).toList();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (Files.isRegularFile(file) && filter.accepts(folder, file) && !OwnPage.is(file)) {
      found.add(new Found(file, null));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    if (Files.isDirectory(path)) {
      found.add(new Found(path, failure));
    } else if (filter.accepts(folder, path)) { // it went meanwhile, and gets its own record
      found.add(new Found(path, null));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure) {
    if (failure != null) {
      found.add(new Found(path, failure));
    }
    return FileVisitResult.CONTINUE;
  }
}
