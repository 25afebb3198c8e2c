package io.github.aict.examples;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryMatch;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which country a name is that of, and the lists it was on. */
@Command(
    name = "country",
    mixinStandardHelpOptions = true,
    description = "Tells which country a name is that of, and the lists that it is on on a day.")
final class CountryCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "A name in French or English as files write it, or an ISO 3166 code.")
  List<String> words = List.of();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day of the lists; today in Paris by default.")
  Optional<LocalDate> day = Optional.empty();

  @Override
  public Integer call() {
    String name = String.join(" ", words);
    CountryMatch match = Country.resolve(name);
    if (match instanceof CountryMatch.Resolved resolved) {
      print(new CountryText(locale()).of(resolved, day.orElseGet(LocalizedCommand::today)));
      return 0;
    }
    if (match instanceof CountryMatch.Ambiguous ambiguous) {
      throw refusal(name, ambiguous.reason(), "Candidats", "Candidates", ambiguous.candidates());
    }
    CountryMatch.Unknown unknown = (CountryMatch.Unknown) match;
    throw refusal(name, unknown.reason(), "Peut-être", "Perhaps", unknown.near());
  }

  private static RefusedInputException refusal(
      String name, Label reason, String fr, String en, Collection<Country> countries) {
    String printable = Wording.oneLine(name);
    return new RefusedInputException(
        "Nom donné\u00a0: «\u00a0"
            + printable
            + "\u00a0». "
            + reason.fr()
            + list(fr, "\u00a0: ", countries, Locale.FRENCH),
        "Name given: “"
            + printable
            + "”. "
            + reason.en()
            + list(en, ": ", countries, Locale.ENGLISH));
  }

  private static String list(
      String title, String colon, Collection<Country> countries, Locale locale) {
    if (countries.isEmpty()) {
      return "";
    }
    return " "
        + title
        + colon
        + countries.stream()
            .map(country -> country.label().in(locale) + " (" + country.code() + ")")
            .collect(Collectors.joining(", "))
        + ".";
  }
}
