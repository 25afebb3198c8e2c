package io.github.aict.examples;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddIndicator;
import io.github.aict.odd.OddTarget;
import io.github.aict.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the Sustainable Development Goals, one of them, a target, or what a sector suggests. */
@Command(
    name = "odd",
    mixinStandardHelpOptions = true,
    description =
        "Tells the Sustainable Development Goals (ODD), their targets and indicators, and those"
            + " suggested for a sector.")
final class OddCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "A Goal or a target, for example 6 or 6.1; every Goal by default.")
  Optional<String> code = Optional.empty();

  @Option(
      names = "--sector",
      paramLabel = "CODE",
      description = "A DAC sector, for example 14030: what it is and which Goals it suggests.")
  Optional<String> sector = Optional.empty();

  @Override
  public Integer call() {
    if (sector.isPresent()) {
      if (code.isPresent()) {
        throw new RefusedInputException(
            "un ODD ou une cible ne va pas avec --sector",
            "a Goal or a target does not go with --sector");
      }
      print(SectorText.of(sector.get().strip(), locale()));
      return 0;
    }
    Report report = new Report(locale());
    if (code.isEmpty()) {
      for (Odd odd : Odd.values()) {
        report.line("", name(odd));
      }
    } else {
      String number = code.get().strip().toLowerCase(Locale.ROOT).replaceFirst("^(odd|sdg) ?", "");
      Optional<OddTarget> target = OddTarget.find(number);
      if (target.isPresent()) {
        target(report, target.get());
      } else {
        goal(report, goal(number));
      }
    }
    print(report.withSources());
    return 0;
  }

  private Odd goal(String number) {
    for (Odd odd : Odd.values()) {
      if (odd.code().equals(number)) {
        return odd;
      }
    }
    throw unknown(number);
  }

  private RefusedInputException unknown(String number) {
    String printable = Wording.oneLine(code.orElseThrow());
    String fr = "aucun ODD ni aucune cible n’a le code «\u00a0" + printable + "\u00a0»\u00a0; ";
    String en = "there is neither an SDG nor a target with the code “" + printable + "”; ";
    for (Odd odd : Odd.values()) {
      if (number.startsWith(odd.code() + ".")) {
        String codes =
            odd.targets().stream().map(OddTarget::code).collect(Collectors.joining(", "));
        return new RefusedInputException(
            fr + "les cibles de l’ODD\u00a0" + odd.code() + " sont " + codes,
            en + "the targets of SDG " + odd.code() + " are " + codes);
      }
    }
    return new RefusedInputException(
        fr + "écrivez un objectif de 1 à 17, ou une cible comme 6.1 ou 6.b",
        en + "write a Goal from 1 to 17, or a target such as 6.1 or 6.b");
  }

  private void goal(Report report, Odd odd) {
    report.line("", name(odd));
    report.line("", Label.of("Couleur\u00a0: " + odd.colour(), "Colour: " + odd.colour()));
    report.heading(Label.of("Cibles", "Targets"));
    for (OddTarget target : odd.targets()) {
      String marks = String.join(in("\u00a0; ", "; "), marks(target));
      report.line(
          "  " + target.code() + "  ",
          target.label().in(locale()) + (marks.isEmpty() ? "" : " (" + marks + ")"));
    }
    origin(report);
  }

  private void target(Report report, OddTarget target) {
    report.line(
        "",
        in("Cible ", "Target ")
            + target.code()
            + in("\u00a0: ", ": ")
            + target.label().in(locale()));
    report.line("", name(target.odd()));
    marks(target).forEach(mark -> report.line("  - ", mark));
    report.heading(Label.of("Indicateurs", "Indicators"));
    target.indicators().forEach(indicator -> indicator(report, indicator));
    origin(report);
    report.cited("  ", OddIndicator.citation().statement(), OddIndicator.citation());
  }

  private void indicator(Report report, OddIndicator indicator) {
    String others =
        indicator.alsoListedAs().stream().map(OddIndicator::code).collect(Collectors.joining(", "));
    report.line(
        "  " + indicator.code() + "  ",
        indicator.unsdCode()
            + (others.isEmpty() ? "" : in(", aussi cité comme ", ", also listed as ") + others));
  }

  private static void origin(Report report) {
    report.heading(Label.of("Origine", "Origin"));
    report.cited("  ", OddTarget.citation().statement(), OddTarget.citation());
    report.line(
        "  ",
        Label.of(
            "Les libellés courts des cibles sont ceux d’aict\u00a0; ils ne remplacent pas le texte"
                + " officiel.",
            "The short labels of the targets are those of aict; they do not replace the official"
                + " wording."));
  }

  private String name(Odd odd) {
    return in("ODD\u00a0", "SDG ") + odd.code() + in("\u00a0: ", ": ") + odd.label().in(locale());
  }

  private List<String> marks(OddTarget target) {
    List<String> marks = new ArrayList<>();
    if (target.namesLocalAuthorities()) {
      marks.add(in("nomme les collectivités locales", "names local authorities"));
    }
    if (target.namesCooperation()) {
      marks.add(in("nomme la coopération", "names cooperation"));
    }
    return marks;
  }
}
