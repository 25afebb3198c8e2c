package io.github.aict.json;

import io.github.aict.Label;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads whole documents with one shape. */
final class Documents {

  /** A text of at most eight million characters has at most four times as many bytes. */
  private static final int MOST_BYTES = 32_000_000;

  private Documents() {}

  static <T> T read(Shape<T> shape, String name, String text) {
    return read(shape, name, problems -> LocatedReader.read(text, problems));
  }

  /** The value of a document, or all its problems. */
  static <T> T read(Shape<T> shape, String name, Function<Problems, @Nullable Located> parser) {
    Problems problems = new Problems(name);
    Located located = parser.apply(problems);
    @Nullable T value = located == null ? null : shape.read(located, problems);
    problems.throwIfAny();
    if (value == null) {
      throw new IllegalStateException("a document without problems gave no value: " + name);
    }
    return value;
  }

  static <T> T read(Shape<T> shape, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      return read(shape, name, decode(name, in.readNBytes(MOST_BYTES)));
    }
  }

  /** Bytes that are no UTF-8 are refused: to replace them would change what the author wrote. */
  static String decode(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      Problems problems = new Problems(name);
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
