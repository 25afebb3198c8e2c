package io.github.aict.json;

import io.github.aict.Label;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads whole documents with one shape. */
final class Documents {

  /** A text of the greatest length has at most four times as many bytes. */
  static final int MOST_BYTES = 4 * Limits.LONGEST_DOCUMENT;

  private Documents() {}

  static <T> T read(Shape<T> shape, String name, String text) {
    return read(shape, new Problems(name), text);
  }

  static <T> T read(Shape<T> shape, String name, InputStream in) throws IOException {
    Problems problems = new Problems(name);
    return read(shape, problems, decode(in, problems));
  }

  /** The value of the line where some lines stand. */
  static <T> T read(Shape<T> shape, String name, ByteLines lines) {
    Problems problems = new Problems(name, lines.number() - 1);
    if (lines.isTooLong()) {
      problems.tooLong();
    }
    problems.throwIfAny();
    return read(shape, problems, decode(lines.bytes(), problems));
  }

  private static <T> T read(Shape<T> shape, Problems problems, String text) {
    Located located = LocatedReader.read(text, problems);
    return problems.valueOrThrow(located == null ? null : shape.read(located, problems));
  }

  static String decode(InputStream in, Problems problems) throws IOException {
    return decode(in.readNBytes(MOST_BYTES + 1), problems);
  }

  /** Bytes that are no UTF-8 are refused: to replace them would change what the author wrote. */
  private static String decode(byte[] bytes, Problems problems) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.add(
          ProblemCode.MALFORMED,
          new Located.Place(1, 1, ""),
          Label.of("le fichier n’est pas de l’UTF-8", "the file is not UTF-8"),
          Problems.expected("un texte en UTF-8", "a text in UTF-8"));
      problems.throwIfAny();
      throw new IllegalStateException(e);
    }
  }
}
