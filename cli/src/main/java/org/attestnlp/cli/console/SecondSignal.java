package org.attestnlp.cli.console;

import java.lang.reflect.Proxy;
import java.util.Map;

/**
 * Ends the Java machine at once when another SIGINT or SIGTERM comes. Java has no public way to
 * hear of a signal; where the one that every Java machine brings is missing, nothing changes.
 */
final class SecondSignal {

  private static final Map<String, Integer> CODES = Map.of("INT", 130, "TERM", 143);

  private SecondSignal() {}

  /** From now on, a signal ends the machine. */
  static void ends() {
    CODES.forEach(SecondSignal::ends);
  }

  private static void ends(String name, int code) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object halt =
          Proxy.newProxyInstance(
              SecondSignal.class.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                Runtime.getRuntime().halt(code);
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), halt);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      // another Java machine: the first signal is still waited for
    }
  }
}
