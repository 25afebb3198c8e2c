package io.github.aict.examples;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.json.AictJson;
import io.github.aict.project.DirectoryCompletion;
import io.github.aict.project.Project;
import io.github.aict.project.Submission;
import io.github.aict.rule.Report;
import io.github.aict.territory.AuthorityDirectory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A project read from a file, with its French applicants looked up where they have a number.
 *
 * @param project the project with what was found
 * @param remarks what the look-up came to, or empty if no applicant has a number
 */
record ProjectInput(Project project, Optional<DirectoryCompletion> remarks) {

  static ProjectInput read(Path file, Optional<LocalDate> submittedOn) {
    return of(InputFile.read(file, AictJson.projects()::read), submittedOn);
  }

  /** The project of a file, on a day of its own unless one is asked for, and else on a third. */
  static Project dated(Path file, Optional<LocalDate> submittedOn, LocalDate otherwise) {
    Project read = InputFile.read(file, AictJson.projects()::read);
    boolean dated = read.submission().flatMap(Submission::date).isPresent();
    return submittedOn
        .or(() -> dated ? Optional.empty() : Optional.of(otherwise))
        .map(read::submittedOn)
        .orElse(read);
  }

  static ProjectInput of(Project read, Optional<LocalDate> submittedOn) {
    Project dated = submittedOn.map(read::submittedOn).orElse(read);
    if (!DirectoryCompletion.concerns(dated)) {
      return new ProjectInput(dated, Optional.empty());
    }
    DirectoryCompletion completion = DirectoryCompletion.of(dated, AuthorityDirectory.bundled());
    return new ProjectInput(completion.project(), Optional.of(completion));
  }

  /**
   * What is to be said of the look-up, empty if nothing.
   *
   * @param missing the places of the facts that are asked for: what the directory does not know is
   *     told only where somebody wants to know it
   */
  String text(Set<String> missing, Locale locale) {
    List<DirectoryCompletion.Statement> unknown = unknown(missing);
    List<DirectoryCompletion.Statement> contradictions = contradictions();
    if (unknown.isEmpty() && contradictions.isEmpty()) {
      return "";
    }
    Report report = new Report(locale);
    report.heading(Label.of("Répertoire des collectivités", "Directory of authorities"));
    contradictions.forEach(statement -> report.line("  \u2717 ", statement.sentence()));
    unknown.forEach(statement -> report.line("  ? ", statement.sentence()));
    return report.withSources();
  }

  /** What is to be said beside a document, each with its place. */
  List<String> lines(Set<String> missing, Locale locale) {
    return Stream.concat(contradictions().stream(), unknown(missing).stream())
        .map(statement -> statement.path() + ": " + statement.sentence().in(locale))
        .toList();
  }

  private List<DirectoryCompletion.Statement> contradictions() {
    return remarks.map(DirectoryCompletion::contradictions).orElse(ImmutableList.of());
  }

  private List<DirectoryCompletion.Statement> unknown(Set<String> missing) {
    return remarks.map(DirectoryCompletion::unknown).orElse(ImmutableList.of()).stream()
        .filter(
            statement ->
                !statement.path().endsWith(".population") || missing.contains(statement.path()))
        .toList();
  }
}
