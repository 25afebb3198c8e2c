package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallPage;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the rules of one call. */
@Command(
    name = "call",
    mixinStandardHelpOptions = true,
    description = {
      "Tells the rules of one call in words, each with its source.",
      "With --all: writes a page for every call."
    })
final class CallCommand extends LocalizedCommand implements Callable<Integer> {

  /** How a call is printed. */
  enum Format {
    TEXT,
    MARKDOWN
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The id of the call; see 'aict calls'.")
  Optional<String> id = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|markdown",
      description = "How to print the call; text by default.")
  Format format = Format.TEXT;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day of the status on a page; today in Paris by default.")
  Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--all",
      description =
          "Write a page for every call in each language; with --format markdown and --out.")
  boolean all;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder of the pages; made if it is not there.")
  Optional<Path> out = Optional.empty();

  @Mixin CatalogueOptions catalogue;

  private final StringBuilder text = new StringBuilder();

  @Override
  public Integer call() {
    if (all || out.isPresent()) {
      writeAll();
      return 0;
    }
    Call call =
        catalogue.call(
            id.orElseThrow(
                () ->
                    new RefusedInputException(
                        "l’identifiant d’un appel est attendu, ou --all",
                        "the id of a call is expected, or --all")));
    print(format == Format.MARKDOWN ? CallPage.markdown(call, day(), locale()) : tell(call));
    return 0;
  }

  private LocalDate day() {
    return date.orElseGet(LocalizedCommand::today);
  }

  private void writeAll() {
    if (!all || out.isEmpty() || format != Format.MARKDOWN || id.isPresent()) {
      throw new RefusedInputException(
          "pour les pages de tous les appels : aict call --all --format markdown --out DOSSIER",
          "for the pages of every call: aict call --all --format markdown --out DIR");
    }
    CallPages pages = CallPages.of(catalogue.catalogue(), day());
    pages.write(out.get());
    print(
        in("Pages écrites : ", "Pages written: ") + Wording.number(pages.count(), locale()) + "\n");
  }

  private String tell(Call call) {
    line("", call.title().in(locale()) + " (" + call.id() + ")");
    line(
        "",
        call.scheme().name().in(locale())
            + " – "
            + call.scheme().funder().in(locale())
            + " – "
            + call.scheme().nature().label().in(locale()));
    call.previousEdition()
        .ifPresent(
            previous ->
                line("", in("Édition précédente\u00a0: ", "Previous edition: ") + previous));
    call.verifiedOn()
        .map(oldest -> Wording.day(oldest, locale()))
        .ifPresent(
            oldest ->
                line("", in("Sources relues depuis le ", "Sources read since ") + oldest + "."));
    rules(in("Exigences", "Requirements"), call, Weight.REQUIREMENT);
    rules(in("Préférences", "Preferences"), call, Weight.PREFERENCE);
    if (!call.remarks().isEmpty()) {
      heading(in("À savoir", "Good to know"));
      call.remarks()
          .forEach(
              remark -> {
                line("  - ", remark.statement().in(locale()));
                source(remark, remark.confidence());
              });
    }
    if (!call.unknowns().isEmpty()) {
      heading(in("Ce qu’aucune source n’établit", "What no source establishes"));
      call.unknowns().forEach(unknown -> line("  - ", unknown.in(locale())));
    }
    return text.toString();
  }

  private void rules(String title, Call call, Weight weight) {
    List<Rule> rules = call.rules().stream().filter(rule -> rule.weight() == weight).toList();
    if (rules.isEmpty()) {
      return;
    }
    heading(title);
    for (Rule rule : rules) {
      line("  - ", rule.id() + in("\u00a0: ", ": ") + rule.statement().in(locale()));
      rule.advice().ifPresent(advice -> line("    → ", advice.in(locale())));
      source(rule.citation(), rule.confidence());
    }
  }

  private void source(Citation citation, Confidence confidence) {
    line(
        "    ",
        citation.source().title()
            + ", "
            + citation.locator().in(locale())
            + ", "
            + citation.source().address()
            + " ("
            + confidence.label().in(locale())
            + in(", consulté le ", ", read on ")
            + Wording.day(citation.verifiedOn(), locale())
            + ")");
  }

  private void heading(String title) {
    text.append('\n').append(title).append('\n');
  }

  private void line(String indent, String content) {
    text.append(indent).append(content).append('\n');
  }
}
