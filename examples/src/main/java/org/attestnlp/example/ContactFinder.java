package org.attestnlp.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.field.Type;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Finds e-mail addresses, hashtags and numbers of court cases. */
public final class ContactFinder implements Annotator {

  /** What it finds, in text order; under {@code extensions.contacts} in the JSON. */
  public static final Layer<List<Contact>> CONTACTS =
      Layer.written("contacts", Type.list(Contact.SHAPE));

  /** Bounded, so that no text makes them slow. */
  private static final Map<Contact.Kind, Pattern> PATTERNS =
      Map.of(
          Contact.Kind.EMAIL,
          Pattern.compile(
              "(?<![\\w.+-])[\\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}\\b"),
          Contact.Kind.HASHTAG,
          Pattern.compile("(?<![\\w#&])#\\p{L}[\\p{L}\\d_]{0,99}"),
          Contact.Kind.CASE_NUMBER,
          Pattern.compile("\\b(?:\\d{1,2}-(?:cv|cr|mc)-\\d{3,6}|[CT]-\\d{1,4}/\\d{2})\\b"));

  @Override
  public String name() {
    return "contacts";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(CONTACTS);
  }

  @Override
  public Document annotate(Document document) {
    List<Contact> contacts = new ArrayList<>();
    PATTERNS.forEach(
        (kind, pattern) -> {
          Matcher found = pattern.matcher(document.text());
          while (found.find()) {
            Cancellation.check();
            contacts.add(new Contact(Span.of(document.text(), found.start(), found.end()), kind));
          }
        });
    contacts.sort(Comparator.comparingInt(contact -> contact.span().begin()));
    return document.with(CONTACTS, List.copyOf(contacts));
  }
}
