package io.github.aict.examples.chart;

import io.github.aict.Label;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A chart that is drawn as SVG: a file of its own or an element of a page in HTML.
 *
 * <p>Texts stay texts, which readers can select and search; a description for those who do not see
 * the chart says its main values. No identifiers are used, so any number of charts share a page.
 */
public sealed interface Chart permits FramedChart {

  /**
   * Returns the title.
   *
   * @return the title in both languages
   */
  Label title();

  /**
   * Draws the chart; the same chart and language give the same text.
   *
   * @param locale the reader's locale: French for any French one, English for every other
   * @return one {@code svg} element
   * @throws IllegalArgumentException if the chart has no source or nothing to show
   */
  String toSvg(Locale locale);

  /**
   * Draws the chart into a file in UTF-8, which is replaced if there is one.
   *
   * @param file the file, usually with the ending {@code .svg}
   * @param locale the reader's locale
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if the chart has no source or nothing to show
   */
  default void write(Path file, Locale locale) throws IOException {
    Files.writeString(file, toSvg(locale), StandardCharsets.UTF_8);
  }
}
