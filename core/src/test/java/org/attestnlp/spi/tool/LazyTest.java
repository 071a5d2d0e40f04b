package org.attestnlp.spi.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class LazyTest {

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void nothing_is_made_before_the_first_call() {
    Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);
    assertThat(lazy.isMade()).isFalse();
    assertThat(made).hasValue(0);
  }

  @Test
  void a_value_is_made_once() {
    Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);
    assertThat(lazy.get()).isEqualTo(1);
    assertThat(lazy.get()).isEqualTo(1);
    assertThat(lazy.isMade()).isTrue();
  }

  @Test
  void a_failed_attempt_is_tried_again() {
    Lazy<Integer> lazy =
        new Lazy<>(
            () -> {
              if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("model missing");
              }
              return made.get();
            });
    assertThatThrownBy(lazy::get).hasMessage("model missing");
    assertThat(lazy.get()).isEqualTo(2);
  }

  @Test
  void a_thread_loads_as_long_as_the_outermost_value_is_made() {
    Thread thread = Thread.currentThread();
    List<Boolean> seen = new ArrayList<>();
    Lazy<String> inner =
        new Lazy<>(
            () -> {
              seen.add(Lazy.isLoading(thread));
              return "inner";
            });
    Lazy<String> outer =
        new Lazy<>(
            () -> {
              String value = inner.get();
              seen.add(Lazy.isLoading(thread));
              return value;
            });
    assertThat(Lazy.isLoading(thread)).isFalse();
    assertThat(outer.get()).isEqualTo("inner");
    assertThat(seen).containsExactly(true, true);
    assertThat(Lazy.isLoading(thread)).isFalse();
    Lazy<String> broken =
        new Lazy<>(
            () -> {
              throw new IllegalStateException("no model");
            });
    assertThatThrownBy(broken::get).hasMessage("no model");
    assertThat(Lazy.isLoading(thread)).isFalse();
  }
}
