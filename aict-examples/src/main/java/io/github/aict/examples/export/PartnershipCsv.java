package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.examples.export.FrenchCsv.Column;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writer of partnerships as CSV for French spreadsheets, one a line; see {@link FrenchCsv} for its
 * form and how its cells are protected.
 *
 * <p>What there may be several of in a cell stands between {@code " | "}. Codes are the same in
 * both languages, headers and names of forms and countries are not. A cell is empty where nothing
 * is known.
 */
public final class PartnershipCsv {

  private PartnershipCsv() {}

  /**
   * Writes partnerships to a stream, which is left open.
   *
   * @param partnerships the partnerships
   * @param language French, or any other for English
   * @param out where to write
   * @throws IOException if the stream fails
   */
  public static void write(Stream<Partnership> partnerships, Locale language, OutputStream out)
      throws IOException {
    FrenchCsv.write(partnerships, columns(language), language, out);
  }

  /**
   * Writes partnerships to a file, replacing an earlier one, which stays as it is if writing fails.
   *
   * @param partnerships the partnerships
   * @param language French, or any other for English
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public static void write(Stream<Partnership> partnerships, Locale language, Path file)
      throws IOException {
    WholeFile.write(file, out -> write(partnerships, language, out));
  }

  private static ImmutableList<Column<Partnership>> columns(Locale language) {
    return ImmutableList.of(
        new Column<>(Label.of("code de la forme", "form code"), p -> p.form().code()),
        new Column<>(Label.of("forme", "form"), p -> p.form().label().in(language)),
        new Column<>(
            Label.of("membres français", "French members"),
            p -> FrenchCsv.texts(p.french().stream().map(PartnershipMember::name))),
        new Column<>(
            Label.of("SIREN", "SIREN"),
            p ->
                FrenchCsv.texts(
                    p.french().stream().flatMap(m -> m.siren().stream()).map(Siren::value))),
        new Column<>(
            Label.of("codes INSEE", "INSEE codes"),
            p ->
                FrenchCsv.texts(
                    p.french().stream()
                        .flatMap(m -> m.inseeCode().stream())
                        .map(InseeCode::value))),
        new Column<>(
            Label.of("membres étrangers", "foreign members"),
            p -> FrenchCsv.texts(p.foreign().stream().map(PartnershipMember::name))),
        new Column<>(
            Label.of("codes des pays", "country codes"),
            p -> FrenchCsv.texts(p.countries().stream().map(country -> country.code()))),
        new Column<>(
            Label.of("pays", "countries"),
            p ->
                FrenchCsv.texts(
                    p.countries().stream().map(country -> country.label().in(language)))),
        new Column<>(Label.of("réseau", "network"), p -> FrenchCsv.text(p.network())),
        new Column<>(
            Label.of("première année", "first year"), p -> FrenchCsv.number(p.firstYear())),
        new Column<>(Label.of("dernière année", "last year"), p -> FrenchCsv.number(p.lastYear())),
        new Column<>(
            Label.of("sources", "sources"),
            p -> FrenchCsv.texts(p.sources().stream().map(source -> source.address().toString()))));
  }
}
