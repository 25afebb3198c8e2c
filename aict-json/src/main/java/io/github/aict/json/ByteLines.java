package io.github.aict.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream of bytes, of which one that is too long is passed over and not kept. */
final class ByteLines {

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private boolean blank;
  private boolean tooLong;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false at the end. */
  boolean advance() throws IOException {
    line.reset();
    blank = true;
    tooLong = false;
    int each = in.read();
    if (each < 0) {
      return false;
    }
    number++;
    for (; each >= 0 && each != '\n'; each = in.read()) {
      tooLong |= line.size() == Documents.MOST_BYTES;
      if (!tooLong) {
        line.write(each);
        blank &= each == ' ' || each == '\t' || each == '\r';
      }
    }
    return true;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }

  boolean isBlank() {
    return blank;
  }

  boolean isTooLong() {
    return tooLong;
  }

  byte[] bytes() {
    return line.toByteArray();
  }
}
