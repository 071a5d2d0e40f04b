package org.attestnlp.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.attestnlp.model.Outcome;

/** Writes to a device or a named pipe, which nothing can take the place of. */
record DeviceResults(OutputStream device, Results inner) implements Results {

  private static final Pattern DESCRIPTOR = Pattern.compile("/dev/fd|/proc/[^/]+/fd");

  /**
   * Whether a path leads to something that is no file, or to what the process has open already:
   * {@code /dev/stdout} may be a file that others append to.
   */
  static boolean isDevice(Path path) throws IOException {
    Path last = AtomicFile.behindLinks(path, DeviceResults::isDescriptor);
    return isDescriptor(last) || (Files.exists(last) && !Files.isRegularFile(last));
  }

  private static boolean isDescriptor(Path path) {
    return path.getParent() != null && DESCRIPTOR.matcher(path.getParent().toString()).matches();
  }

  /** Opens it; what is there already stays. */
  static OutputStream open(Path path) throws IOException {
    return Files.newOutputStream(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    inner.write(outcome);
  }

  @Override
  public void close() throws IOException {
    inner.close();
    device.close();
  }
}
