package io.github.aict.examples.files;

import com.google.common.base.CharMatcher;
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

  /** Tells whether a text has lost characters. */
  static boolean hasLosses(String text) {
    return text.indexOf(LOST) >= 0;
  }
}
