package org.attestnlp.cli;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attestnlp.spi.AnnotatorProvider;

/** A class path with one more provider of steps, for as long as some work takes. */
public final class ServicePath {

  private ServicePath() {}

  /**
   * Does the work while the provider can be found.
   *
   * @param folder where the file that names the provider is written
   */
  public static <T> T with(
      Path folder, Class<? extends AnnotatorProvider> provider, Callable<T> work) throws Exception {
    Path services = Files.createDirectories(folder.resolve("path/META-INF/services"));
    Files.writeString(
        services.resolve(AnnotatorProvider.class.getName()), provider.getName() + "\n");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    URL[] path = {folder.resolve("path").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, before)) {
      thread.setContextClassLoader(loader);
      return work.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
