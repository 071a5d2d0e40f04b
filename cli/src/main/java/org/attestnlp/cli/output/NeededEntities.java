package org.attestnlp.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.EntityFields;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Happening;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Outcome;
import org.attestnlp.model.Place;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what nobody asked for with {@code --only claims --no-text}: of the entities those that
 * stay are named by a quote, claim or event, under the ids that the whole result gives them, each
 * with its first mention and its first name.
 */
final class NeededEntities implements Results {

  private final Results results;

  NeededEntities(Results results) {
    this.results = results;
  }

  static AnnotatedArticle of(AnnotatedArticle article) {
    Set<String> needed = needed(article);
    List<Entity> entities =
        article.entities().stream()
            .filter(entity -> needed.contains(entity.id()))
            .map(NeededEntities::brief)
            .toList();
    return ArticleFields.ARTICLE.with(article, ArticleFields.ENTITIES, entities);
  }

  private static Entity brief(Entity entity) {
    List<Mention> mentions = entity.mentions();
    Mention first = mentions.get(0);
    List<Mention> kept =
        first.kind() == MentionKind.NAME
            ? List.of(first)
            : mentions.stream()
                .filter(m -> m.equals(first) || m.kind() == MentionKind.NAME)
                .limit(2)
                .toList();
    return EntityFields.ENTITY.with(entity, EntityFields.MENTIONS, kept);
  }

  private static Set<String> needed(AnnotatedArticle article) {
    Set<String> ids = new HashSet<>();
    for (Quote quote : article.quotes()) {
      sources(quote.speakers(), ids);
    }
    for (Claim claim : article.claims()) {
      sources(claim.claimants(), ids);
      sources(claim.disputedBy(), ids);
      add(claim.counted() == null ? null : claim.counted().entity(), ids);
      add(claim.agent() == null ? null : claim.agent().entity(), ids);
      place(claim.place(), ids);
    }
    for (Happening event : article.events()) {
      place(event.place(), ids);
    }
    return ids;
  }

  private static void sources(List<Source> sources, Set<String> ids) {
    sources.forEach(source -> add(source.entity(), ids));
  }

  private static void place(@Nullable Place place, Set<String> ids) {
    add(place == null ? null : place.entity(), ids);
  }

  private static void add(@Nullable String id, Set<String> ids) {
    if (id != null) {
      ids.add(id);
    }
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    results.write(outcome instanceof AnnotatedArticle article ? of(article) : outcome);
  }

  @Override
  public boolean keep(String id, @Nullable String before, String mark) throws IOException {
    return results.keep(id, before, mark);
  }

  @Override
  public String mark() throws IOException {
    return results.mark();
  }

  @Override
  public List<Path> leftOver(Collection<String> marks) throws IOException {
    return results.leftOver(marks);
  }

  @Override
  public void leave() throws IOException {
    results.leave();
  }

  @Override
  public void close() throws IOException {
    results.close();
  }
}
