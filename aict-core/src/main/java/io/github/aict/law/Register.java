package io.github.aict.law;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.time.LocalDate;
import java.util.Arrays;

/** What the entries of the registers of this package share. */
final class Register {

  private Register() {}

  /** The period from its first day up to the day before another. */
  static Validity period(String first, String dayAfter) {
    return Validity.closed(LocalDate.parse(first), LocalDate.parse(dayAfter).minusDays(1));
  }

  /** One citation of the same statement for each of several sources. */
  static ImmutableList<Citation> citations(
      Label locator, Label statement, Confidence confidence, Source... sources) {
    return Arrays.stream(sources)
        .map(s -> new Citation(s, locator, statement, confidence, LawSources.READ_ON))
        .collect(ImmutableList.toImmutableList());
  }
}
