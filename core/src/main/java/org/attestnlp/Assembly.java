package org.attestnlp;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Published;
import org.attestnlp.spi.Claims;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Engine;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.text.TextAsRead;
import org.attestnlp.trace.Note;
import org.jspecify.annotations.Nullable;

/** Puts together what the steps found in an article: its result, in the article’s own offsets. */
final class Assembly {

  private final Article article;
  private final TextAsRead read;
  private final GivenSpans given;
  private final @Nullable Engine engine;

  Assembly(Article article, TextAsRead read, @Nullable Engine engine) {
    this.article = article;
    this.read = read;
    this.given = new GivenSpans(read);
    this.engine = engine;
  }

  /** The result, and in it what the steps could not fill. */
  AnnotatedArticle result(Document document, List<String> incomplete) {
    Header header =
        document.has(Layer.HEADER)
            ? given.header(document.get(Layer.HEADER))
            : new Header(null, null, List.of());
    Claims claims =
        document.has(Layer.CLAIMS)
            ? given.claims(document.get(Layer.CLAIMS))
            : new Claims(List.of(), List.of());
    return new AnnotatedArticle(
        article.id(),
        header.title(),
        header.dateline(),
        article.date(),
        published(article, header),
        header.bylines(),
        "en",
        article.text(),
        document.has(Layer.ENTITIES) ? given.entities(document.entities()) : List.of(),
        document.has(Layer.QUOTES) ? given.quotes(document.quotes()) : List.of(),
        claims.claims(),
        claims.numbers(),
        claims.events(),
        given.extensions(document),
        incomplete,
        Stream.concat(read.warnings().stream(), document.warnings().stream()).toList(),
        article.url(),
        article.page(),
        producer());
  }

  private static @Nullable Published published(Article article, Header header) {
    LocalDate day = article.day();
    Published.Whence whence =
        article.date() == null ? Published.Whence.PAGE : Published.Whence.CALLER;
    return day == null ? header.published() : new Published(day, whence, null);
  }

  private Producer producer() {
    return new Producer(
        "attest",
        Version.CURRENT,
        engine == null ? "none" : engine.name(),
        engine == null ? "none" : engine.version());
  }

  /** What the rules told of their decisions. */
  List<Note> notes(Document document) {
    return document.trace().notes().stream()
        .map(note -> note.at(read.begin(note.begin()), read.end(note.end())))
        .toList();
  }
}
