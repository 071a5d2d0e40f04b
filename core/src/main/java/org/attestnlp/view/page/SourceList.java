package org.attestnlp.view.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.view.html.Html;
import org.jspecify.annotations.Nullable;

/** People and bodies with what they say and the numbers they give, who says most first. */
public final class SourceList {

  private static final int MOST_OPEN = 12;

  /** Somebody who is heard, or a person or body that is only named. */
  private static final class Voice {

    private final String name;
    private final @Nullable Entity entity;
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private @Nullable Source first;

    Voice(String name, @Nullable Entity entity) {
      this.name = name;
      this.entity = entity;
    }

    int heard() {
      return quotes.size() + claims.size();
    }
  }

  private final Map<String, Voice> voices = new LinkedHashMap<>();
  private final AnnotatedArticle article;

  private SourceList(AnnotatedArticle article) {
    this.article = article;
  }

  /** The section; empty if the article names and quotes nobody. */
  public static String html(AnnotatedArticle article) {
    SourceList list = new SourceList(article);
    list.collect();
    return list.voices.isEmpty() ? "" : list.section();
  }

  private void collect() {
    for (Entity entity : article.entities()) {
      if (entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANIZATION) {
        voices.put(entity.id(), new Voice(entity.name(), entity));
      }
    }
    for (Quote quote : article.quotes()) {
      quote.speakers().forEach(speaker -> voice(speaker).quotes.add(quote));
    }
    for (Claim claim : article.claims()) {
      claim.claimants().forEach(claimant -> voice(claimant).claims.add(claim));
    }
  }

  private Voice voice(Source source) {
    String id = source.entity();
    String key = id == null ? " " + source.name().toLowerCase(Locale.ROOT) : id;
    Voice voice =
        voices.computeIfAbsent(
            key, k -> new Voice(source.name(), article.entity(source).orElse(null)));
    if (voice.first == null) {
      voice.first = source;
    }
    return voice;
  }

  private String section() {
    List<Voice> heard = new ArrayList<>(voices.values());
    heard.removeIf(voice -> voice.heard() == 0);
    heard.sort(Comparator.comparing(voice -> -voice.heard())); // stable: in the order of the text
    StringBuilder out = new StringBuilder("<section id=\"who\"><h2>Who says what</h2>\n");
    heard.forEach(voice -> voice(voice, heard.size() <= MOST_OPEN, out));
    List<Voice> silent = voices.values().stream().filter(voice -> voice.heard() == 0).toList();
    if (!silent.isEmpty()) {
      out.append("<p class=\"soft\">Named, not heard: ");
      String between = "";
      for (Voice voice : silent) {
        out.append(between).append(name(voice));
        between = ", ";
      }
      out.append("</p>\n");
    }
    return out.append("</section>\n").toString();
  }

  private static void voice(Voice voice, boolean open, StringBuilder out) {
    out.append(open ? "<details open>" : "<details>").append("<summary><b>");
    out.append(Html.escape(voice.name)).append("</b> <span class=\"soft\">");
    out.append(Html.escape(about(voice))).append("</span></summary><ul>\n");
    for (Quote quote : voice.quotes) {
      String denies = quote.polarity() == Polarity.DENIED ? "denies: " : "";
      String words = denies + Fragments.shortened(quote.span().text());
      out.append("<li>").append(Fragments.link(quote.id(), words)).append("</li>\n");
    }
    for (Claim claim : voice.claims) {
      String words = Fragments.shortened(Fragments.amount(claim));
      out.append("<li class=\"figure\">").append(Fragments.link(claim.id(), words));
      out.append(" <span class=\"soft\">").append(Html.escape(Fragments.stance(claim)));
      out.append("</span></li>\n");
    }
    out.append("</ul></details>\n");
  }

  private static String about(Voice voice) {
    List<String> about = new ArrayList<>();
    Entity entity = voice.entity;
    if (entity != null && !entity.titles().isEmpty()) {
      about.add(String.join(", ", entity.titles()));
    }
    Source first = voice.first;
    if (first != null && first.kind() != null) {
      about.add(Fragments.word(first.kind()));
    }
    count(about, voice.quotes.size(), "quote");
    count(about, voice.claims.size(), "number");
    return String.join(" · ", about);
  }

  private static void count(List<String> about, int n, String what) {
    if (n > 0) {
      about.add(n + " " + what + (n == 1 ? "" : "s"));
    }
  }

  private static String name(Voice voice) {
    Entity entity = voice.entity;
    return entity == null ? Html.escape(voice.name) : Fragments.link(entity.id(), voice.name);
  }
}
