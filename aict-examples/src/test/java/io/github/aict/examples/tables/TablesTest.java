package io.github.aict.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

  private static final Path DATA = Path.of("../../shared/data");

  static List<Table> all() {
    return ImmutableList.<Table>builder()
        .addAll(TablesCommand.ALL)
        .addAll(TablesCommand.CHARTS)
        .build();
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatShipsIsWhatTheOriginalsGive(Table table) throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(DATA), "the originals are not at ../shared/data: nothing is derived");
    byte[] shipped;
    try (InputStream in = TablesTest.class.getResourceAsStream("/" + table.resource())) {
      assertThat(in).as(table.resource()).isNotNull();
      shipped = in.readAllBytes();
    }
    assertThat(table.derive(DATA)).as(table.resource()).isEqualTo(shipped);
    assertThat(table.derive(DATA)).as("derived twice").isEqualTo(shipped);
  }
}
