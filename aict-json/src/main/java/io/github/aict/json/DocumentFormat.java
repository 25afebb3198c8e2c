package io.github.aict.json;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Streams;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One kind of document: how its values are read, written, compared and described, without a mapper.
 *
 * <p>Reading gives the value or an {@link InvalidDocumentException} with every problem of the
 * document. It is strict: no property is ignored, no value converted. Writing gives the same bytes
 * for equal values everywhere, with properties in a fixed order and numbers without exponent. Both
 * do the same with Jackson 2 and Jackson 3. The formats are in {@link AictJson}.
 *
 * @param <T> the type of the values
 */
public final class DocumentFormat<T> {

  private static final String DOCUMENT = "document";

  private final String id;
  private final Class<T> type;
  private final Shape<T> shape;

  DocumentFormat(String id, Class<T> type, Shape<T> shape) {
    this.id = id;
    this.type = type;
    this.shape = shape;
  }

  /**
   * Returns the name of the format and the version that is written. Documents of this version and
   * of earlier ones are read; a later one is refused.
   *
   * @return the id, for example {@code aict-project/1}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the name of the kind of document, as commands and schemas use it.
   *
   * @return the name, for example {@code project}
   */
  public String kind() {
    return id.substring(id.indexOf('-') + 1, id.indexOf('/'));
  }

  /**
   * Returns the type of the values.
   *
   * @return the type
   */
  public Class<T> type() {
    return type;
  }

  /**
   * Returns the JSON Schema (2020-12) of the documents, with titles and descriptions in both
   * languages. A document that it refuses is refused by reading too; reading checks more.
   *
   * @return the text of the schema
   */
  public String schema() {
    return Catalogues.resource("schema/" + kind() + ".schema.json");
  }

  /**
   * Reads a document.
   *
   * @param json the text of the document
   * @return its value
   * @throws InvalidDocumentException if the document has problems
   */
  public T read(String json) {
    return Documents.read(shape, DOCUMENT, json);
  }

  /**
   * Reads a document from a stream, which is left open. No more than a document may be long is kept
   * in memory.
   *
   * @param in the document in UTF-8
   * @return its value
   * @throws InvalidDocumentException if the document has problems
   * @throws IOException if the stream cannot be read
   */
  public T read(InputStream in) throws IOException {
    return Documents.read(shape, DOCUMENT, in);
  }

  /**
   * Reads a document from a file.
   *
   * @param file a document in UTF-8
   * @return its value
   * @throws InvalidDocumentException if the document has problems
   * @throws IOException if the file cannot be read
   */
  public T read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Documents.read(shape, String.valueOf(file.getFileName()), in);
    }
  }

  /**
   * Reads a file of JSON Lines, one document a line, as the stream is consumed. Lines that cannot
   * be read are told in their place and the others go on; empty lines are passed over.
   *
   * @param file a file in UTF-8
   * @return the lines, to be closed after use; fails with {@link UncheckedIOException} if the file
   *     cannot be read to its end
   * @throws IOException if the file cannot be opened
   */
  public Stream<DocumentLine<T>> readLines(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return lines(String.valueOf(file.getFileName()), in)
        .onClose(
            () -> {
              try {
                in.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /**
   * Reads JSON Lines, one document a line, as the stream is consumed.
   *
   * @param in the lines in UTF-8; left open
   * @return the lines, as {@link #readLines(Path)} gives them
   */
  public Stream<DocumentLine<T>> readLines(InputStream in) {
    return lines(DOCUMENT, in);
  }

  private Stream<DocumentLine<T>> lines(String name, InputStream in) {
    ByteLines lines = new ByteLines(new BufferedInputStream(in));
    Iterator<DocumentLine<T>> documents =
        new AbstractIterator<>() {
          @Override
          protected @Nullable DocumentLine<T> computeNext() {
            try {
              while (lines.advance()) {
                if (!lines.isBlank()) {
                  return DocumentLine.read(shape, name, lines);
                }
              }
              return endOfData();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    return Streams.stream(documents);
  }

  /**
   * Writes a document for people to read, one property or element a line.
   *
   * @param value the value
   * @return the text of its document, which {@link #read(String)} reads back
   * @throws IllegalArgumentException if the value holds what no document can: a blank text, a half
   *     of a surrogate pair, a day outside 1900 to 2200
   */
  public String write(T value) {
    return JsonText.pretty(shape.write(value));
  }

  /**
   * Writes a document in its canonical form: one line without spaces, always the same for equal
   * values.
   *
   * @param value the value
   * @return the text, without a line end
   * @throws IllegalArgumentException as {@link #write} does
   */
  public String canonical(T value) {
    return JsonText.compact(shape.write(value));
  }

  /**
   * Writes the SHA-256 digest of the canonical form in UTF-8.
   *
   * @param value the value
   * @return the digest, for example {@code sha256:9f86d081…} with 64 hexadecimal digits
   * @throws IllegalArgumentException as {@link #write} does
   */
  public String digest(T value) {
    return JsonText.digest(shape.write(value));
  }

  /**
   * Writes JSON Lines: the canonical form of each value on a line of its own.
   *
   * @param values the values, taken one after the other
   * @param out where the lines go, in UTF-8; flushed and left open
   * @throws IOException if it cannot be written
   */
  public void writeLines(Stream<? extends T> values, OutputStream out) throws IOException {
    Iterator<? extends T> each = values.iterator();
    while (each.hasNext()) {
      out.write((canonical(each.next()) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  /**
   * Returns the id.
   *
   * @return the same as {@link #id}
   */
  @Override
  public String toString() {
    return id;
  }
}
