package io.github.aict.examples;

import com.google.common.collect.ImmutableList;
import io.github.aict.Wording;
import io.github.aict.examples.export.ActivityStatus;
import io.github.aict.examples.export.IatiActivity;
import io.github.aict.examples.export.IatiIdentifiers;
import io.github.aict.examples.export.IatiReport;
import io.github.aict.examples.export.IatiSchema;
import io.github.aict.examples.export.IatiWriter;
import io.github.aict.examples.export.PartnershipCsv;
import io.github.aict.examples.export.PartnershipGeoJson;
import io.github.aict.examples.export.ProjectCsv;
import io.github.aict.examples.export.SchemaProblem;
import io.github.aict.json.AictJson;
import io.github.aict.partnership.Partnership;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes projects and partnerships in a format that others read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes projects and partnerships as IATI activities, partnerships as GeoJSON, or either as"
            + " CSV for a spreadsheet.")
final class ExportCommand extends LocalizedCommand implements Callable<Integer> {

  private static final int ID_LENGTH = 16;

  /** The formats. */
  enum Format {
    IATI,
    GEOJSON,
    CSV
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER|FILE",
      description = "Documents of projects and partnerships, and folders of them.")
  List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "iati|geojson|csv",
      description = "The format.")
  Format format;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; an earlier one is replaced.")
  Path out;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The day of an IATI export: what ends before is closed, what begins later is in"
              + " preparation; today in Paris by default.")
  Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--iati-schema",
      paramLabel = "FOLDER",
      description = "The folder of the IATI 2.03 schema: the export is checked by it.")
  Optional<Path> schema = Optional.empty();

  @Override
  public Integer call() {
    try (Progress progress = Progress.of(spec.commandLine().getErr(), locale())) {
      Dossier dossier = Dossier.read(inputs, this::refuse, progress);
      progress.tell(in("Écriture de ", "Writing ") + out, 0);
      long written =
          OutputFile.write(
              out,
              file ->
                  switch (format) {
                    case IATI -> iati(dossier, file, progress);
                    case GEOJSON -> geoJson(dossier.partnerships(), file);
                    case CSV -> csv(dossier, file);
                  });
      progress.close();
      print(
          in("Éléments écrits\u00a0: ", "Items written: ")
              + Wording.number(written, locale())
              + in("\u00a0; fichier ", "; file ")
              + out
              + "\n");
    }
    return exitCode();
  }

  private long geoJson(ImmutableList<Partnership> partnerships, Path file) throws IOException {
    requireSome(
        !partnerships.isEmpty(),
        "GeoJSON montre des partenariats, mais il n’y en a aucun dans ces fichiers",
        "GeoJSON shows partnerships but there are none in these files");
    PartnershipGeoJson.write(partnerships.stream(), file);
    return partnerships.size();
  }

  private long csv(Dossier dossier, Path file) throws IOException {
    requireSome(
        dossier.projects().isEmpty() != dossier.partnerships().isEmpty(),
        "un tableau contient soit des projets, soit des partenariats, mais ces fichiers ont "
            + dossier.projects().size()
            + " projets et "
            + dossier.partnerships().size()
            + " partenariats",
        "a table holds either projects or partnerships but these files have "
            + dossier.projects().size()
            + " projects and "
            + dossier.partnerships().size()
            + " partnerships");
    if (dossier.projects().isEmpty()) {
      PartnershipCsv.write(dossier.partnerships().stream(), locale(), file);
      return dossier.partnerships().size();
    }
    ProjectCsv.write(dossier.projects().stream(), locale(), file);
    return dossier.projects().size();
  }

  private static void requireSome(boolean right, String fr, String en) {
    if (!right) {
      throw new RefusedInputException(fr, en);
    }
  }

  private long iati(Dossier dossier, Path file, Progress progress) throws IOException {
    LocalDate day = date.orElseGet(LocalizedCommand::today);
    OffsetDateTime generated = day.atStartOfDay().atOffset(ZoneOffset.UTC);
    IatiReport report =
        IatiWriter.of(IatiIdentifiers.standard(), generated, locale())
            .write(
                Stream.concat(
                    dossier.named().stream().map(named -> activity(named, day)),
                    dossier.partnerships().stream().map(each -> activity(each, day))),
                file);
    progress.close();
    report
        .leftOut()
        .forEach(
            each ->
                complain(
                    in("laissé de côté, ", "left out, ")
                        + each.activity()
                        + in("\u00a0: ", ": ")
                        + each.text().in(locale())));
    report
        .remarks()
        .forEach(
            each -> complain(each.activity() + in("\u00a0: ", ": ") + each.text().in(locale())));
    requireSome(
        report.written() > 0,
        "aucune activité IATI ne peut être écrite",
        "no IATI activity can be written");
    if (schema.isPresent()) {
      check(file, InputFile.read(schema.get(), IatiSchema::in));
    }
    return report.written();
  }

  private void check(Path file, IatiSchema iati) throws IOException {
    ImmutableList<SchemaProblem> problems = iati.problems(file);
    problems.forEach(problem -> complain(problem.toString()));
    requireSome(
        problems.isEmpty(),
        "le fichier écrit n’est pas conforme au schéma IATI",
        "the file written does not conform to the IATI schema");
    print(in("Conforme au schéma IATI 2.03.\n", "Conforms to the IATI schema 2.03.\n"));
  }

  /** The id is the name of the file, which stays when what is in it changes. */
  private static IatiActivity activity(ProjectFiles.Named named, LocalDate day) {
    String name = Path.of(named.name()).getFileName().toString();
    String id = name.replaceFirst("[.]jsonl?", "").replaceAll("[^A-Za-z0-9.-]+", "-");
    Project project = numbered(named.input().project(), day);
    return IatiActivity.of(id, project, status(project, day));
  }

  /** IATI knows French bodies by their SIREN, documents of projects communes by their code. */
  private static Project numbered(Project project, LocalDate day) {
    return project
        .applicant()
        .filter(lead -> lead.siren().isEmpty())
        .flatMap(
            lead ->
                lead.inseeCode()
                    .flatMap(code -> AuthorityDirectory.bundled().commune(code, day))
                    .map(commune -> project.withApplicant(lead.withSiren(commune.siren()))))
        .orElse(project);
  }

  private static ActivityStatus status(Project project, LocalDate day) {
    boolean ended =
        project.schedule().flatMap(s -> s.end()).filter(end -> end.isBefore(day)).isPresent();
    boolean begun =
        project.schedule().flatMap(s -> s.start()).filter(first -> !first.isAfter(day)).isPresent();
    if (ended) {
      return ActivityStatus.CLOSED;
    }
    return begun ? ActivityStatus.IMPLEMENTATION : ActivityStatus.PIPELINE;
  }

  /** The id is made of the form and the members, which stay when more is known of the relation. */
  private static IatiActivity activity(Partnership partnership, LocalDate day) {
    Partnership bare =
        Partnership.builder()
            .form(partnership.form())
            .addAllMembers(
                partnership.members().stream()
                    .map(member -> member.withCentre(Optional.empty()))
                    .toList())
            .build();
    String digest = AictJson.partnerships().digest(bare);
    boolean ended =
        partnership.lastYear().isPresent() && partnership.lastYear().getAsInt() < day.getYear();
    return IatiActivity.of(
        "partnership-" + digest.substring(digest.length() - ID_LENGTH),
        partnership,
        ended ? ActivityStatus.CLOSED : ActivityStatus.IMPLEMENTATION);
  }
}
