package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds overlaps and gaps between the editions of each scheme. */
final class EditionLint {

  // Editions of several years come every three years at most, so that none is left out up to then.
  private static final int MOST_YEARS = 3;

  /** A call with the days on which it certainly takes applications. */
  private record Edition(Call call, Range<LocalDate> days) {

    static Optional<Edition> of(Call call) {
      Optional<LocalDate> first = call.window().flatMap(Validity::firstDay);
      Optional<LocalDate> last = call.window().flatMap(Validity::lastDay);
      return first
          .or(() -> last)
          .map(day -> new Edition(call, Range.closed(day, last.orElse(day))));
    }
  }

  private final List<LintFinding> found = new ArrayList<>();

  private EditionLint() {}

  static List<LintFinding> findings(Iterable<Call> calls) {
    EditionLint lint = new EditionLint();
    ImmutableListMultimap<String, Call> bySchemes =
        Multimaps.index(calls, call -> call.scheme().code());
    bySchemes.asMap().values().forEach(editions -> lint.lookAt(ImmutableList.copyOf(editions)));
    return lint.found;
  }

  private void lookAt(ImmutableList<Call> calls) {
    List<Edition> editions =
        calls.stream()
            .flatMap(call -> Edition.of(call).stream())
            .sorted(Comparator.comparing(edition -> edition.days().lowerEndpoint()))
            .toList();
    // An edition whose days are not known may lie in any gap.
    boolean dated = editions.size() == calls.size();
    for (int i = 1; i < editions.size(); i++) {
      Edition later = editions.get(i);
      List<Edition> earlier = editions.subList(0, i);
      earlier.stream()
          .filter(each -> each.days().isConnected(later.days()))
          .forEach(each -> overlap(each.call(), later.call(), later.days().lowerEndpoint()));
      Edition last =
          Collections.max(earlier, Comparator.comparing(each -> each.days().upperEndpoint()));
      LocalDate closed = last.days().upperEndpoint();
      if (dated
          && last.call().window().flatMap(Validity::lastDay).isPresent()
          && later.call().window().flatMap(Validity::firstDay).isPresent()
          && closed.plusYears(MOST_YEARS).isBefore(later.days().lowerEndpoint())) {
        gap(last.call(), later.call(), closed, later.days().lowerEndpoint());
      }
    }
  }

  private void overlap(Call earlier, Call later, LocalDate day) {
    tell(
        LintCode.EDITION_OVERLAP,
        earlier,
        later,
        "Les éditions %1$s et %2$s de %3$s sont ouvertes ensemble le %4$s.",
        "The editions %1$s and %2$s of %3$s are both open on %4$s.",
        day,
        day);
  }

  private void gap(Call earlier, Call later, LocalDate closed, LocalDate opened) {
    tell(
        LintCode.EDITION_GAP,
        earlier,
        later,
        "Plus de trois ans séparent la clôture de %1$s (%4$s) et l’édition suivante de %3$s,"
            + " %2$s (%5$s).",
        "More than three years lie between the end of %1$s (%4$s) and the next edition of %3$s,"
            + " %2$s (%5$s).",
        closed,
        opened);
  }

  private void tell(
      LintCode code,
      Call earlier,
      Call later,
      String fr,
      String en,
      LocalDate first,
      LocalDate second) {
    String scheme = later.scheme().code();
    found.add(
        LintFinding.of(
            later,
            code,
            List.of(earlier.id(), later.id()),
            Label.of(
                fr.formatted(
                    earlier.id(),
                    later.id(),
                    scheme,
                    Wording.day(first, Locale.FRENCH),
                    Wording.day(second, Locale.FRENCH)),
                en.formatted(
                    earlier.id(),
                    later.id(),
                    scheme,
                    Wording.day(first, Locale.ENGLISH),
                    Wording.day(second, Locale.ENGLISH)))));
  }
}
