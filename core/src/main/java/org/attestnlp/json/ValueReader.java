package org.attestnlp.json;

import java.time.DateTimeException;
import org.attestnlp.field.SpanFields;
import org.attestnlp.field.Type;
import org.attestnlp.model.PublicationDate;

/** Reads the value of a type at a place of the JSON tree. */
record ValueReader(ArticleReader article, Place place) implements Type.Cases<Object> {

  @Override
  public Object text(Type<String> type) {
    return place.string();
  }

  @Override
  public Object reference(Type.Reference type) {
    return article.known(place, type.list());
  }

  @Override
  public Object offset(Type.Offset type) {
    return article.offset(place);
  }

  @Override
  public Object decimal(Type.Decimal type) {
    return place.number();
  }

  @Override
  public Object truth(Type.Truth type) {
    return place.truth();
  }

  @Override
  public Object day(Type.Day type) {
    try {
      return PublicationDate.parse(place.string());
    } catch (DateTimeException e) {
      throw place.wrong("is " + place.string() + ", expected YYYY-MM-DD");
    }
  }

  @Override
  public <E extends Enum<E>> Object word(Type.Word<E> type) {
    return place.word(type.values());
  }

  @Override
  public <S> Object struct(Type.Struct<S> type) {
    return type.shape().equals(SpanFields.SPAN)
        ? article.span(place)
        : article.record(place, type.shape());
  }

  @Override
  public Object open(Type.Open type) {
    return ExtensionJson.read(place, article::span);
  }

  @Override
  public <I> Object row(Type.Row<I> type) {
    return place.list(item -> type.each().match(new ValueReader(article, item)));
  }
}
