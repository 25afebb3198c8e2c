package io.github.aict.examples.files;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The files that the tests of readers come with. */
final class Samples {

  private Samples() {}

  static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(Samples.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
