package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.funding.Call;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells the rules of one call. */
@Command(
    name = "call",
    mixinStandardHelpOptions = true,
    description = "Tells the rules of one call in words, each with its source.")
final class CallCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "The id of the call; see 'aict calls'.")
  String id;

  @Mixin CatalogueOptions catalogue;

  private final StringBuilder text = new StringBuilder();

  @Override
  public Integer call() {
    Call call = catalogue.call(id);
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
    print(text.toString());
    return 0;
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
