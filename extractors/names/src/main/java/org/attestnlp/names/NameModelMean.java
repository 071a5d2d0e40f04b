package org.attestnlp.names;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.spi.tool.WordClusters;

/**
 * The mean of two models with the same features, each brought to the same length first: names that
 * one of them gets by chance alone count less.
 *
 * <p>{@code names blend one.model other.model names.model}
 */
public final class NameModelMean {

  private static final double LENGTH = 1000;
  private static final double SHARE = 0.5;
  private static final int MOST = Byte.MAX_VALUE;

  private NameModelMean() {}

  /** Writes the mean; its word lists are those of the second model. */
  public static void write(Path one, Path other, Path to) throws IOException {
    NameModel first = read(one);
    NameModel second = read(other);
    byte[] ours = first.weights();
    byte[] theirs = second.weights();
    if (ours.length != theirs.length) {
      throw new IOException(other + " has other rows of features than " + one);
    }
    double mine = factor(first);
    double its = factor(second);
    double most = 0;
    for (int i = 0; i < ours.length; i++) {
      most = Math.max(most, Math.abs(ours[i] * mine + theirs[i] * its));
    }
    double scale = most / MOST;
    byte[] weights = new byte[ours.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (byte) Math.rint((ours[i] * mine + theirs[i] * its) / scale);
    }
    float[] transitions = new float[first.transitions().length];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] =
          (float)
              (first.transitions()[i] * mine / first.scale()
                  + second.transitions()[i] * its / second.scale());
    }
    try (OutputStream out = Files.newOutputStream(to)) {
      ModelFile.write(new NameModel(weights, (float) scale, transitions, second.lists()), out);
    }
  }

  private static NameModel read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return ModelFile.read(in, WordClusters.SHARED.get());
    }
  }

  /** By what a stored weight is multiplied. */
  private static double factor(NameModel model) {
    long squares = 0;
    for (byte weight : model.weights()) {
      squares += weight * weight;
    }
    return SHARE * LENGTH / Math.sqrt((double) squares);
  }
}
