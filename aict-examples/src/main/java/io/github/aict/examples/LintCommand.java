package io.github.aict.examples;

import io.github.aict.Label;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallLint;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.LintFinding;
import io.github.aict.json.Catalogues;
import io.github.aict.rule.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for mistakes in rule files. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description =
        "Looks for rules that nobody can meet, that decide nothing, contradict each other or have"
            + " no source. Ends with exit code 3 if it finds some that the file does not explain.")
final class LintCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Rule files, or folders of some; the bundled calls by default.")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day for the age of sources; today in Paris by default.")
  Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--max-age",
      paramLabel = "PERIOD",
      converter = PeriodConverter.class,
      description = "How long a source counts as read, for example P18M; two years by default.")
  Period age = Period.ofYears(2);

  @Override
  public Integer call() {
    LocalDate day = date.orElseGet(LocalizedCommand::today);
    List<Call> bundled = bundled();
    List<Call> calls = files.isEmpty() ? bundled : CallFiles.read(files);
    Map<Call, List<LintFinding>> found = new LinkedHashMap<>();
    calls.forEach(call -> found.put(call, new ArrayList<>(CallLint.of(call, day, age))));
    addEditions(bundled, found);
    print(text(found));
    return found.values().stream()
            .flatMap(List::stream)
            .allMatch(finding -> finding.because().isPresent())
        ? 0
        : Aict.FOUND;
  }

  private static List<Call> bundled() {
    Catalogue catalogue = Catalogues.bundled();
    return catalogue.summaries().stream().map(summary -> catalogue.call(summary.id())).toList();
  }

  // Own files stand beside the bundled editions of their scheme, or in the place of one of them.
  private static void addEditions(List<Call> bundled, Map<Call, List<LintFinding>> found) {
    Map<String, Call> all = new LinkedHashMap<>();
    bundled.forEach(call -> all.put(call.id(), call));
    found.keySet().forEach(call -> all.put(call.id(), call));
    for (LintFinding finding : CallLint.editions(all.values())) {
      found.forEach(
          (call, findings) -> {
            if (finding.call().equals(call.id())) {
              findings.add(finding);
            }
          });
    }
  }

  private String text(Map<Call, List<LintFinding>> found) {
    Report report = new Report(locale());
    List<LintFinding> all = found.values().stream().flatMap(List::stream).toList();
    long explained = all.stream().filter(finding -> finding.because().isPresent()).count();
    report.line(
        "",
        Label.of(
            "Appels relus\u00a0: %d\u00a0; trouvailles inexpliquées\u00a0: %d\u00a0; expliquées\u00a0: %d"
                .formatted(found.size(), all.size() - explained, explained),
            "Calls looked at: %d; findings unexplained: %d; explained: %d"
                .formatted(found.size(), all.size() - explained, explained)));
    found.forEach(
        (call, findings) -> {
          if (!findings.isEmpty()) {
            report.heading(
                Label.of(
                    call.title().fr() + " (" + call.id() + ")",
                    call.title().en() + " (" + call.id() + ")"));
            findings.forEach(finding -> tell(finding, report));
          }
        });
    return report.withSources();
  }

  private void tell(LintFinding finding, Report report) {
    report.line(
        finding.because().isPresent() ? "  ✓ " : "  ✗ ",
        finding.code() + in("\u00a0: ", ": ") + finding.sentence().in(locale()));
    finding
        .because()
        .ifPresent(
            because ->
                report.line("    ", in("Expliqué\u00a0: ", "Explained: ") + because.in(locale())));
  }
}
