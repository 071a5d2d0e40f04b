package org.attestnlp.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of seconds such as 30 or 0.5. */
final class Seconds implements ITypeConverter<Duration> {

  @Override
  public Duration convert(String value) {
    try {
      double seconds = Double.parseDouble(value);
      if (seconds >= 0.001 && seconds <= 1e6) {
        return Duration.ofMillis(Math.round(seconds * 1000));
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new TypeConversionException("is '" + value + "', expected seconds such as 30 or 0.5");
  }
}
