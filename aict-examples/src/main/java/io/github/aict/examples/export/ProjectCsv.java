package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.examples.export.FrenchCsv.Column;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writer of projects as CSV for French spreadsheets, one a line; see {@link FrenchCsv} for its form
 * and how its cells are protected.
 *
 * <p>What there may be several of in a cell stands between {@code " | "}; amounts are in euros.
 * Codes are the same in both languages, headers and names are not. A cell is empty where nothing is
 * known, and where a list is known to be empty.
 */
public final class ProjectCsv {

  private ProjectCsv() {}

  /**
   * Writes projects to a stream, which is left open.
   *
   * @param projects the projects
   * @param language French, or any other for English
   * @param out where to write
   * @throws IOException if the stream fails
   */
  public static void write(Stream<Project> projects, Locale language, OutputStream out)
      throws IOException {
    FrenchCsv.write(projects, columns(language), language, out);
  }

  /**
   * Writes projects to a file, replacing an earlier one, which stays as it is if writing fails.
   *
   * @param projects the projects
   * @param language French, or any other for English
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public static void write(Stream<Project> projects, Locale language, Path file)
      throws IOException {
    WholeFile.write(file, out -> write(projects, language, out));
  }

  private static ImmutableList<Column<Project>> columns(Locale language) {
    return ImmutableList.of(
        new Column<>(Label.of("titre", "title"), p -> FrenchCsv.text(p.title())),
        new Column<>(Label.of("chef de file", "lead"), p -> lead(p, Applicant::name)),
        new Column<>(
            Label.of("nature du chef de file", "kind of lead"),
            p -> lead(p, lead -> lead.kind().map(kind -> kind.label().in(language)))),
        new Column<>(
            Label.of("SIREN", "SIREN"), p -> lead(p, lead -> lead.siren().map(Siren::value))),
        new Column<>(
            Label.of("code INSEE", "INSEE code"),
            p -> lead(p, lead -> lead.inseeCode().map(InseeCode::value))),
        new Column<>(
            Label.of("autres candidats", "other applicants"),
            p -> names(p.otherApplicants(), Applicant::name)),
        new Column<>(Label.of("partenaires", "partners"), p -> names(p.partners(), Partner::name)),
        new Column<>(Label.of("codes des pays", "country codes"), p -> codes(p.countries())),
        new Column<>(Label.of("pays", "countries"), p -> labels(p.countries(), language)),
        new Column<>(Label.of("thèmes", "themes"), p -> labels(p.themes(), language)),
        new Column<>(Label.of("secteurs du CAD", "DAC sectors"), p -> codes(p.sectors())),
        new Column<>(Label.of("ODD déclarés", "SDGs declared"), p -> codes(p.odd())),
        new Column<>(
            Label.of("début", "start"), p -> FrenchCsv.day(p.schedule().flatMap(Schedule::start))),
        new Column<>(
            Label.of("fin", "end"), p -> FrenchCsv.day(p.schedule().flatMap(Schedule::end))),
        new Column<>(
            Label.of("durée en mois", "months"),
            p -> FrenchCsv.number(p.schedule().map(Schedule::months).orElse(OptionalInt.empty()))),
        new Column<>(
            Label.of("coût total (€)", "total cost (€)"),
            p -> FrenchCsv.amount(p.financingPlan().flatMap(FinancingPlan::total))),
        new Column<>(
            Label.of("subvention demandée (€)", "grant asked for (€)"),
            p -> FrenchCsv.amount(p.financingPlan().flatMap(FinancingPlan::requested))));
  }

  private static String lead(Project project, Function<Applicant, Optional<String>> text) {
    return FrenchCsv.text(project.applicant().flatMap(text));
  }

  private static <T> String names(
      Optional<ImmutableList<T>> bodies, Function<T, Optional<String>> name) {
    return FrenchCsv.texts(
        bodies.stream().flatMap(ImmutableList::stream).flatMap(body -> name.apply(body).stream()));
  }

  private static <T extends Term<T>> String codes(Optional<ImmutableSet<T>> terms) {
    return FrenchCsv.texts(inOrder(terms).map(Term::code));
  }

  private static <T extends Term<T>> String labels(
      Optional<ImmutableSet<T>> terms, Locale language) {
    return FrenchCsv.texts(inOrder(terms).map(term -> term.label().in(language)));
  }

  private static <T extends Term<T>> Stream<T> inOrder(Optional<ImmutableSet<T>> terms) {
    return terms.stream().flatMap(ImmutableSet::stream);
  }
}
