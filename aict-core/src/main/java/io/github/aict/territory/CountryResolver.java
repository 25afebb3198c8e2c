package io.github.aict.territory;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.territory.CountryMatch.Ambiguous;
import io.github.aict.territory.CountryMatch.Resolved;
import io.github.aict.territory.CountryMatch.Unknown;
import io.github.aict.territory.CountryNames.KnownName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves names of countries. */
final class CountryResolver {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ABBREVIATION = 3;
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

  /** A name with a qualifier after it: {@code Iran (République islamique d’)}. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("([^()]+)\\(([^()]+)\\)\\s*", Pattern.DOTALL);

  /** A name with a qualifier after a comma: {@code Korea, Republic of}. */
  private static final Pattern AFTER_COMMA = Pattern.compile("([^,]+),([^,]+)", Pattern.DOTALL);

  private static final Label SEVERAL =
      Label.of(
          "Plusieurs pays portent ce nom\u00a0; il faut dire lequel.",
          "Several countries bear this name; say which one.");
  private static final Label CONTRADICTION =
      Label.of(
          "Le nom et ce qui est entre parenthèses désignent des pays différents.",
          "The name and what stands in brackets are different countries.");

  private CountryResolver() {}

  static CountryMatch resolve(String text) {
    String name = text.strip();
    Optional<Country> code = Country.find(name);
    if (code.isPresent()) {
      return new Resolved(code.get(), name, NameKind.CODE);
    }
    if (name.length() > LONGEST_NAME) {
      return new Unknown(ImmutableSet.of(), NoCountry.NOT_KNOWN.reason());
    }
    if (NUMBER.matcher(name).matches()) {
      return new Unknown(ImmutableSet.of(), NoCountry.NUMBER.reason());
    }
    return whole(name)
        .or(() -> turned(AFTER_COMMA.matcher(name)))
        .or(() -> turned(IN_BRACKETS.matcher(name)))
        .or(() -> twice(IN_BRACKETS.matcher(name)))
        .orElseGet(() -> new Unknown(CountryNeighbours.of(name), NoCountry.NOT_KNOWN.reason()));
  }

  private static Optional<CountryMatch> whole(String name) {
    String folded = CountryNames.fold(name);
    // An abbreviation is one in capitals only, as in UpM for most: otherwise it may be any word.
    return folded.length() <= LONGEST_ABBREVIATION && !isMostlyCapitals(name)
        ? Optional.empty()
        : CountryNames.find(folded).map(CountryResolver::match);
  }

  private static boolean isMostlyCapitals(String name) {
    long small = name.codePoints().filter(Character::isLowerCase).count();
    return name.codePoints().filter(Character::isUpperCase).count() > small;
  }

  private static CountryMatch match(KnownName known) {
    if (known.none().isPresent()) {
      return new Unknown(known.countries(), known.none().get().reason());
    }
    return known.countries().size() == 1
        ? new Resolved(known.countries().iterator().next(), known.spelling(), known.kind())
        : new Ambiguous(known.countries(), SEVERAL);
  }

  /** Puts the qualifier first, which gives the official name if it is one. */
  private static Optional<CountryMatch> turned(Matcher parts) {
    return parts.matches() ? whole(parts.group(2) + ' ' + parts.group(1)) : Optional.empty();
  }

  /** Compares two names of which one stands in brackets: {@code Myanmar (Birmanie)}. */
  private static Optional<CountryMatch> twice(Matcher parts) {
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<CountryMatch> before = resolved(parts.group(1).strip());
    Optional<CountryMatch> inside = resolved(parts.group(2).strip());
    if (before.isEmpty() || inside.isEmpty()) {
      return Optional.empty();
    }
    Country first = before.get().found().orElseThrow();
    Country second = inside.get().found().orElseThrow();
    if (first.isWithin(second)) {
      return before;
    }
    return second.isWithin(first)
        ? inside
        : Optional.of(new Ambiguous(ImmutableSet.of(first, second), CONTRADICTION));
  }

  private static Optional<CountryMatch> resolved(String name) {
    return Country.find(name)
        .<CountryMatch>map(country -> new Resolved(country, name, NameKind.CODE))
        .or(() -> whole(name))
        .filter(match -> match.found().isPresent());
  }
}
