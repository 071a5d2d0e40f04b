package org.attestnlp.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.attestnlp.cli.console.IoReason;
import org.attestnlp.limit.OutOfMemory;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a table whose first line names its columns: {@code id,text,date}. Commas or
 * semicolons set fields apart, tabs in a {@code .tsv}; a field in quotation marks may have line
 * breaks. A line that is no row ends the table, for nobody knows where the next begins.
 */
final class TableRows implements Iterator<Input> {

  private static final ObjectReader READER =
      new CsvMapper().enable(CsvParser.Feature.TRIM_SPACES).readerForMapOf(String.class);
  private static final int LONGEST_HEADER = 1 << 16;

  private final String name;
  private final String label;
  private final ArticleSource source;
  private final Rows.Fields fields;
  private final MappingIterator<Map<String, String>> rows;
  private int row;
  private boolean over;

  private TableRows(
      Path path,
      ArticleSource source,
      Rows.Fields fields,
      MappingIterator<Map<String, String>> rows) {
    this.name = path.toString();
    this.label = ArticleSource.idOf(path);
    this.source = source;
    this.fields = fields;
    this.rows = rows;
  }

  /**
   * The rows of a file, which is closed after the last.
   *
   * @throws InputException if its first line does not name the columns that are needed
   */
  static TableRows open(Path path, ArticleSource source, Rows.Fields fields)
      throws IOException, InputException {
    InputStream in = FileKind.checked(FileExtension.open(path));
    if (source.encoding() == null) {
      EncodingSigns.check(in);
    }
    Reader reader =
        new BufferedReader(
            new InputStreamReader(
                in,
                source
                    .charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    try {
      String header = header(reader);
      char separator = FileExtension.isTabbed(path.toString()) ? '\t' : separator(header);
      CsvSchema schema = columns(header, separator, fields);
      return new TableRows(path, source, fields, READER.with(schema).readValues(reader));
    } catch (CharacterCodingException e) {
      reader.close();
      throw new InputException(ErrorCode.INPUT_NOT_UTF8, undecoded(source));
    } catch (IOException | InputException e) {
      reader.close();
      throw e;
    }
  }

  private static String undecoded(ArticleSource source) {
    return "not " + source.charset().name() + "; name its encoding with --encoding";
  }

  private static String header(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
      if (line.length() < LONGEST_HEADER && c != '\r' && c != '\uFEFF') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private static char separator(String header) {
    return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
  }

  private static CsvSchema columns(String header, char separator, Rows.Fields fields)
      throws InputException {
    CsvSchema.Builder columns = CsvSchema.builder().setColumnSeparator(separator);
    boolean text = false;
    for (String column : header.split(String.valueOf(separator), -1)) {
      String named = column.strip().replaceAll("^\"|\"$", "");
      columns.addColumn(named);
      text |= named.equals(fields.text());
    }
    if (!text) {
      throw new InputException(
          ErrorCode.INVALID_ROW,
          "line 1: no column '"
              + fields.text()
              + "' among '"
              + (header.length() > 200 ? header.substring(0, 200) + "…" : header)
              + "'; name it with --text-field");
    }
    return columns.build();
  }

  @Override
  public boolean hasNext() {
    return !over && (row == 0 || hasMore());
  }

  private boolean hasMore() {
    try {
      return rows.hasNextValue();
    } catch (IOException e) {
      return true; // told by next()
    }
  }

  @Override
  public Input next() {
    String place = label + ":" + (++row + 1);
    try {
      if (!over && rows.hasNextValue()) {
        Input input = article(rows.nextValue(), place);
        over = !hasMore();
        return input;
      }
      over = true;
      if (row > 1) {
        throw new NoSuchElementException();
      }
      return broken(place, "no row below the names of the columns", ErrorCode.INPUT_EMPTY);
    } catch (JsonProcessingException e) {
      over = true;
      return broken(place, "no row of a table: " + e.getOriginalMessage(), ErrorCode.INVALID_ROW);
    } catch (CharacterCodingException e) {
      over = true;
      return broken(place, undecoded(source), ErrorCode.INPUT_NOT_UTF8);
    } catch (IOException e) {
      over = true;
      return broken(place, "cannot be read: " + IoReason.of(e), ErrorCode.INPUT_UNREADABLE);
    } catch (OutOfMemoryError e) {
      return broken(place, OutOfMemory.MESSAGE, ErrorCode.OUT_OF_MEMORY);
    }
  }

  private Input article(Map<String, String> given, String place) {
    String own = given.get(fields.id());
    String id = own == null || own.isBlank() ? place : own;
    try {
      String text = given.get(fields.text());
      if (text == null) {
        throw new InputException(ErrorCode.INVALID_ROW, "the row has no field " + fields.text());
      }
      source.read().add(text.length());
      return new Input.Loaded(source.article(id, text, day(given.get("date"))));
    } catch (InputException e) {
      return broken(id, e.getMessage(), e.code());
    }
  }

  private static @Nullable LocalDate day(@Nullable String date) throws InputException {
    try {
      return date == null || date.isBlank() ? null : PublicationDate.parse(date.strip());
    } catch (DateTimeException e) {
      throw new InputException(
          ErrorCode.INVALID_ROW, "date is '" + date + "', expected a day such as 2024-10-24");
    }
  }

  private Input broken(String id, @Nullable String message, ErrorCode code) {
    return ArticleSource.broken(id, name + ": row " + row + ": " + message, code);
  }
}
