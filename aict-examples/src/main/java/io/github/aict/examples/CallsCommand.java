package io.github.aict.examples;

import io.github.aict.Validity;
import io.github.aict.Wording;
import io.github.aict.funding.CallSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the calls. */
@Command(
    name = "calls",
    mixinStandardHelpOptions = true,
    description = "Lists the calls with their scheme, window and status on a day.")
final class CallsCommand extends LocalizedCommand implements Callable<Integer> {

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day of the status; today in Paris by default.")
  Optional<LocalDate> date = Optional.empty();

  @Mixin CatalogueOptions catalogue;

  @Override
  public Integer call() {
    LocalDate day = date.orElseGet(LocalizedCommand::today);
    List<CallSummary> calls = catalogue.catalogue().summaries();
    StringBuilder text = new StringBuilder();
    text.append(in("Appels au ", "Calls on ")).append(Wording.day(day, locale())).append('\n');
    for (CallSummary call : calls) {
      text.append('\n')
          .append(call.id())
          .append(" – ")
          .append(call.title().in(locale()))
          .append("\n    ")
          .append(call.scheme())
          .append(" | ")
          .append(call.window().map(this::window).orElse(in("dates inconnues", "dates unknown")))
          .append(" | ")
          .append(call.status(day).label().in(locale()))
          .append('\n');
    }
    print(text.toString());
    return 0;
  }

  private String window(Validity window) {
    String first = window.firstDay().map(day -> Wording.day(day, locale())).orElse("?");
    return window
        .lastDay()
        .map(day -> first + " → " + Wording.day(day, locale()))
        .orElse(in("depuis le ", "since ") + first);
  }
}
