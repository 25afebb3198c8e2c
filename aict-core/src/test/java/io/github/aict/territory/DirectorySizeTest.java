package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class DirectorySizeTest {

  private static final int TWO_MEGABYTES = 2_000_000;

  @Test
  void tablesTakeLessThanTwoMegabytesInTheJar() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    for (String table :
        List.of(
            "directory",
            "communes",
            "subdivisions",
            "groupings",
            "authorities",
            "movements",
            "former-communes",
            "successions")) {
      DeflaterOutputStream entry = new DeflaterOutputStream(compressed);
      try (InputStream in = DirectorySizeTest.class.getResourceAsStream(table + ".tsv")) {
        assertThat(in).as(table).isNotNull();
        in.transferTo(entry);
      }
      entry.finish();
    }
    assertThat(compressed.size()).isBetween(500_000, TWO_MEGABYTES);
  }
}
