package io.github.aict.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes values of shapes as JSON text, always the same text for the same value. */
final class JsonText {

  private JsonText() {}

  /** The text with one property or element a line, and a line end after it. */
  static String pretty(Object value) {
    return text(value, true) + "\n";
  }

  /** The text on one line without spaces: the canonical form of a value. */
  static String compact(Object value) {
    return text(value, false);
  }

  /** The digest of the canonical form in UTF-8, for example {@code sha256:9f86d08188…}. */
  static String digest(Object value) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] bytes = compact(value).getBytes(StandardCharsets.UTF_8);
      return "sha256:" + HexFormat.of().formatHex(sha.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String text(Object value, boolean pretty) {
    Writer text = new StringWriter();
    try {
      Syntax.present().write(value, pretty, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory was not written", e);
    }
    return text.toString();
  }
}
