package io.github.aict.examples.export;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that the parser, which closes what it reads, leaves open. */
final class OpenStream extends FilterInputStream {

  OpenStream(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // The one who opened the stream closes it.
  }
}
