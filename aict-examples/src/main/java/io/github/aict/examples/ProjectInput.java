package io.github.aict.examples;

import com.google.common.collect.Iterables;
import io.github.aict.Label;
import io.github.aict.json.AictJson;
import io.github.aict.project.DirectoryCompletion;
import io.github.aict.project.Project;
import io.github.aict.rule.Report;
import io.github.aict.territory.AuthorityDirectory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A project read from a file, with its French applicants looked up where they have a number.
 *
 * @param project the project with what was found
 * @param remarks where project and directory disagree and what is not known, or empty if nothing
 *     has to be said
 */
record ProjectInput(Project project, Optional<DirectoryCompletion> remarks) {

  static ProjectInput read(Path file, Optional<LocalDate> submittedOn) {
    Project read = InputFile.read(file, AictJson::readProject);
    Project dated = submittedOn.map(read::submittedOn).orElse(read);
    if (!DirectoryCompletion.concerns(dated)) {
      return new ProjectInput(dated, Optional.empty());
    }
    DirectoryCompletion completion = DirectoryCompletion.of(dated, AuthorityDirectory.bundled());
    boolean silent = completion.contradictions().isEmpty() && completion.unknown().isEmpty();
    return new ProjectInput(
        completion.project(), silent ? Optional.empty() : Optional.of(completion));
  }

  /** What is to be said of the look-up, empty if nothing. */
  String text(Locale locale) {
    if (remarks.isEmpty()) {
      return "";
    }
    DirectoryCompletion completion = remarks.get();
    Report report = new Report(locale);
    report.heading(Label.of("Répertoire des collectivités", "Directory of authorities"));
    completion.contradictions().forEach(statement -> report.line("  ✗ ", statement.sentence()));
    completion.unknown().forEach(statement -> report.line("  ? ", statement.sentence()));
    return report.withSources();
  }

  /** The places of all that is to be said, for messages beside a document. */
  Iterable<DirectoryCompletion.Statement> statements() {
    return remarks.isEmpty()
        ? Iterables.concat()
        : Iterables.concat(remarks.get().contradictions(), remarks.get().unknown());
  }
}
