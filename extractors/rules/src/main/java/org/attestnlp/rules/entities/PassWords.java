package org.attestnlp.rules.entities;

import java.util.Map;

/** Tells a trace in a sentence what each pass over the names does. */
final class PassWords {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("trimming", "cuts off titles, possessives, marks and dates"),
          Map.entry("possessors", "parts who has something from what it has"),
          Map.entry("openings", "cuts off a word that is capital since it opens its sentence"),
          Map.entry("paired people", "parts two full names that were read as one"),
          Map.entry("known names", "takes names that the word lists have"),
          Map.entry("credits", "reads the place of a dateline, bylines and credits"),
          Map.entry("titled people", "takes the person behind a title"),
          Map.entry("joining", "joins the pieces of a person’s name"),
          Map.entry("conjoined", "takes what “and” ties to a full name for a person"),
          Map.entry("organization runs", "takes the type that the last word of capitals shows"),
          Map.entry("bodies", "takes “the” with a word for a body whose full name was given"),
          Map.entry(
              "acronyms", "ties capital letters to their long form, or takes them for a body"),
          Map.entry("post nominals", "takes letters behind a person’s name for no part of it"),
          Map.entry("scorelines", "parts teams from their points"),
          Map.entry("listings", "takes what stands before a stock symbol for a company"),
          Map.entry("typed openers", "takes in the first word where that says what it is"),
          Map.entry("header names", "reads the lines around the story"),
          Map.entry("people of places", "takes where somebody is from for a place"),
          Map.entry("works", "takes a name in marks beside a film or a book for a work"),
          Map.entry("new bodies", "takes for a body what does what bodies do"),
          Map.entry("repetition", "carries names to places where they were missed"),
          Map.entry("type vote", "gives one name one type by all its places"),
          Map.entry(
              "place namesakes", "takes a given name that is a place elsewhere for the person"),
          Map.entry("repetition of people", "carries surnames to places where they were missed"),
          Map.entry("teams", "takes a place that plays a match for a team"),
          Map.entry("demonyms", "takes words for peoples for MISC, by the list of demonyms"),
          Map.entry("common acronyms", "takes capital letters that are counted for no name"));

  private PassWords() {}

  /** “, which has “Norwegian””: that a name is in the list of its pass, empty where it has none. */
  static String listed(String pass, String words) {
    return pass.equals("demonyms") ? ", which has “" + words + "”" : "";
  }

  /** What a pass does; empty for what is no pass. */
  static String of(String pass) {
    return WORDS.getOrDefault(pass, "");
  }
}
