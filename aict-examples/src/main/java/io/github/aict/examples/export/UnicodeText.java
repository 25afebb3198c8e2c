package io.github.aict.examples.export;

/** Text that can be encoded: half of a surrogate pair becomes U+FFFD, the replacement character. */
final class UnicodeText {

  private static final int REPLACEMENT = 0xFFFD;

  private UnicodeText() {}

  static String of(String text) {
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
