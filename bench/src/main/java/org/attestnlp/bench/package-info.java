/** JMH benchmarks: {@code bench/jmh} runs them, {@code bench/compare} measures against a peer. */
@NullMarked
package org.attestnlp.bench;

import org.jspecify.annotations.NullMarked;
