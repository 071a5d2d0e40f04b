package org.attestnlp.field;

import java.util.List;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;

/** The fields of what stands in the place of an article that could not be read. */
public final class ErrorFields {

  /** What kind of failure it was. */
  public static final Field<ArticleError, ErrorCode> CODE =
      Field.of("code", Type.word(ErrorCode.class), ArticleError::code);

  /** What was wrong, where, and what would be right. */
  public static final Field<ArticleError, String> MESSAGE =
      Field.of("message", Type.TEXT, ArticleError::message);

  private static final Field<ArticleError, String> SCHEMA =
      Field.of(
          "schema", new Type.Constant(AnnotatedArticle.SCHEMA), error -> AnnotatedArticle.SCHEMA);

  /** The article's id. */
  public static final Field<ArticleError, String> ID = Field.of("id", Type.TEXT, ArticleError::id);

  /** The failure; the id stands beside it. */
  public static final Field<ArticleError, ArticleError> ERROR =
      Field.of(
          "error",
          Type.struct(
              Shape.of(
                  "failure",
                  "What kind of failure, and what would be right.",
                  List.of(CODE, MESSAGE),
                  ArticleError::message,
                  in -> new ArticleError("", in.get(CODE), in.get(MESSAGE)))),
          error -> error);

  /** An error record. */
  public static final Shape<ArticleError> RECORD =
      Shape.of(
          "error",
          "Stands in the place of an article that could not be read.",
          List.of(SCHEMA, ID, ERROR),
          ArticleError::message,
          in -> new ArticleError(in.get(ID), in.get(ERROR).code(), in.get(ERROR).message()));

  private ErrorFields() {}
}
