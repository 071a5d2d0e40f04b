package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.ErrorFields;
import org.attestnlp.field.Field;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Offsets;

/** Writes one article by the description of its fields, in their order. */
final class ArticleWriter {

  private record Part(FieldWriter<AnnotatedArticle> writer, boolean isOffsets, boolean isText) {

    static Part of(Field<AnnotatedArticle, ?> field) {
      return new Part(
          FieldWriter.named(field),
          field.equals(ArticleFields.OFFSETS),
          field.equals(ArticleFields.TEXT));
    }
  }

  private static final List<Part> ARTICLE =
      ArticleFields.ARTICLE.keys().stream().map(Part::of).toList();
  private static final ShapeWriter<ArticleError> ERROR = ShapeWriter.of(ErrorFields.RECORD);

  private ArticleWriter() {}

  static void write(JsonGenerator json, ArticleError error) throws IOException {
    ERROR.write(json, error, OffsetUnit.UTF_16);
  }

  /** The unit is what the style says, and the text may be left out. */
  static void write(JsonGenerator json, AnnotatedArticle article, ArticleJson.Style style)
      throws IOException {
    boolean withText = style.withText() && !article.isWithoutText();
    if (article.isWithoutText() && style.offsets() == Offsets.CODE_POINT) {
      throw new IllegalArgumentException(
          "the result has no text, without which code points cannot be counted; expected UTF-16");
    }
    OffsetUnit unit = OffsetUnit.of(article.text(), style.offsets());
    json.writeStartObject();
    for (Part part : ARTICLE) {
      if (part.isOffsets()) {
        json.writeStringField(ArticleFields.OFFSETS.name(), style.offsets().name());
      } else if (withText || !part.isText()) {
        part.writer().write(json, article, unit);
      }
    }
    json.writeEndObject();
  }
}
