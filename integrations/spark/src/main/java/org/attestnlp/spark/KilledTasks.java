package org.attestnlp.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.spark.TaskContext;
import org.attestnlp.spi.tool.Lazy;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts the article of a task that Spark kills. Spark itself only raises a flag, unless {@code
 * spark.job.interruptOnCancel} is set, and a task would finish its article for nobody.
 */
final class KilledTasks {

  private static final long LOOK_MILLIS = 100;

  private static final Map<Thread, TaskContext> AT_WORK = new ConcurrentHashMap<>();
  private static final Lazy<Future<?>> CLOCK = new Lazy<>(KilledTasks::start);

  private KilledTasks() {}

  /** Does the work of a task; outside of one there is nobody who could kill it. */
  static <T> T watched(Supplier<T> work) {
    @Nullable TaskContext task = TaskContext.get();
    if (task == null) {
      return work.get();
    }
    CLOCK.get();
    AT_WORK.put(Thread.currentThread(), task);
    try {
      return work.get();
    } finally {
      AT_WORK.remove(Thread.currentThread());
    }
  }

  private static Future<?> start() {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "attest-killed-tasks");
              thread.setDaemon(true);
              return thread;
            });
    return clock.scheduleWithFixedDelay(
        KilledTasks::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void look() {
    AT_WORK.forEach(
        (thread, task) -> {
          if (task.isInterrupted()) {
            thread.interrupt();
          }
        });
  }
}
