package io.github.aict.examples;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Wording;
import io.github.aict.examples.report.AuthorityReport;
import io.github.aict.project.Applicant;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.TerritorialAuthority;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the report on the international action of one authority. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Writes a page on the international action of one authority: partnerships, Goals, money,"
            + " legal checklist, open calls and sources, in French and English.")
final class ReportCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER|FILE",
      description = "Documents of projects and partnerships, and folders of them.")
  List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.html",
      description = "The page to write; an earlier one is replaced.")
  Path out;

  @Option(
      names = "--authority",
      paramLabel = "SIREN|CODE|NAME",
      description = "The authority; the one that leads all projects by default.")
  Optional<String> authority = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day of the report; today in Paris by default.")
  Optional<LocalDate> date = Optional.empty();

  @Mixin AuthorityOptions options;

  @Mixin CatalogueOptions catalogue;

  @Override
  public Integer call() {
    LocalDate day = date.orElseGet(LocalizedCommand::today);
    try (Progress progress = Progress.of(spec.commandLine().getErr(), locale())) {
      Dossier dossier = Dossier.read(inputs, this::refuse, progress);
      AuthorityDirectory directory = AuthorityDirectory.bundled();
      TerritorialAuthority chosen =
          authority
              .map(text -> named(text, directory, day))
              .orElseGet(() -> lead(dossier.projects(), directory, day));
      AuthorityReport report =
          AuthorityReport.of(
              chosen, dossier.projects(), dossier.partnerships(), catalogue.catalogue(), day);
      progress.tell(in("Écriture de ", "Writing ") + out, 0);
      OutputFile.write(
          out,
          file -> {
            report.write(file, locale());
            return file;
          });
      progress.close();
      print(
          chosen.name()
              + in("\u00a0: projets ", ": projects ")
              + report.projects().size()
              + in("\u00a0; partenariats ", "; partnerships ")
              + report.partnerships().size()
              + in("\u00a0; page ", "; page ")
              + out
              + "\n");
    }
    return exitCode();
  }

  private TerritorialAuthority named(String text, AuthorityDirectory directory, LocalDate day) {
    TerritorialAuthority found = options.find(text, directory, day).authority();
    if (found.validity().contains(day)) {
      return found;
    }
    throw new RefusedInputException(
        "la collectivité "
            + found.name()
            + " n’existe pas le "
            + Wording.day(day, Locale.FRENCH)
            + "\u00a0; choisissez un autre jour avec --date, ou la collectivité de ce jour ('aict who')",
        "the authority "
            + found.name()
            + " does not exist on "
            + Wording.day(day, Locale.ENGLISH)
            + "; choose another day with --date, or the authority of that day ('aict who')");
  }

  private static TerritorialAuthority lead(
      Iterable<Project> projects, AuthorityDirectory directory, LocalDate day) {
    ImmutableSet.Builder<TerritorialAuthority> leads = ImmutableSet.builder();
    projects.forEach(
        project ->
            project.applicant().stream()
                .flatMap(applicant -> find(applicant, directory, day))
                .forEach(leads::add));
    ImmutableSet<TerritorialAuthority> found = leads.build();
    if (found.size() == 1) {
      return found.iterator().next();
    }
    throw new RefusedInputException(
        "le rapport porte sur une seule collectivité, mais les projets en ont "
            + found.size()
            + " identifiées\u00a0; nommez-la avec --authority",
        "a report is about one authority but the projects have "
            + found.size()
            + " that are identified; name it with --authority");
  }

  private static Stream<TerritorialAuthority> find(
      Applicant applicant, AuthorityDirectory directory, LocalDate day) {
    return applicant
        .siren()
        .flatMap(siren -> directory.find(siren, day))
        .or(() -> applicant.inseeCode().flatMap(code -> directory.commune(code, day)))
        .stream();
  }
}
