package io.github.aict.examples.files;

import com.google.common.base.CharMatcher;
import io.github.aict.Label;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds text in UTF-8 that was read as Latin-1 or Windows-1252 and saved so. */
final class MisreadText {

  /** What the first byte of most letters of Europe and of signs becomes; French texts have none. */
  private static final CharMatcher STARTS = CharMatcher.anyOf("\u00c2\u00c3\u00c4\u00c5\u00e2");

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char LOST = '\ufffd';

  private MisreadText() {}

  /**
   * Returns what a text was before it was misread.
   *
   * @return the text, or empty if it was not misread as a whole
   */
  static Optional<String> repaired(String text) {
    if (STARTS.matchesNoneOf(text)) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    CharsetEncoder encoder = WINDOWS.newEncoder();
    try {
      for (int i = 0; i < text.length(); i++) {
        char letter = text.charAt(i);
        if (letter <= 0xff) {
          bytes.put((byte) letter);
        } else {
          bytes.put(encoder.encode(CharBuffer.wrap(text, i, i + 1)));
        }
      }
      String before = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
      return before.equals(text) ? Optional.empty() : Optional.of(before);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Returns what is doubtful about the decoding of a text, or empty if nothing is. */
  static Optional<Label> doubt(String text) {
    return repaired(text.strip())
        .map(
            before ->
                Label.of(
                    "De l’UTF-8 a été lu comme du Latin-1\u00a0; on lit «\u00a0"
                        + RowNote.mention(before)
                        + "\u00a0».",
                    "UTF-8 was read as Latin-1; this is read as “"
                        + RowNote.mention(before)
                        + "”."))
        .or(
            () ->
                text.indexOf(LOST) < 0
                    ? Optional.empty()
                    : Optional.of(
                        Label.of(
                            "Des caractères ont été perdus avant la lecture.",
                            "Characters were lost before reading.")));
  }
}
