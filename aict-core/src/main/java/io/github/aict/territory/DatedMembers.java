package io.github.aict.territory;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One version of a country group.
 *
 * @param validity the days on which the version is the latest known
 * @param members the members, in the order of their codes
 * @param exceptions the countries whose membership, or the lack of it, is less sure than that of
 *     the others
 * @param sourced the days for which a source speaks; on others members are likely at best
 * @param presence how far the members can be relied on, on the days for which a source speaks
 * @param absence how far it can be relied on that every other country is not a member, on the days
 *     for which a source speaks
 * @param absenceElsewhere the same for the other days
 */
record DatedMembers(
    Validity validity,
    ImmutableSet<Country> members,
    ImmutableMap<Country, Confidence> exceptions,
    Validity sourced,
    Confidence presence,
    Confidence absence,
    Confidence absenceElsewhere)
    implements Serializable {

  private static final Splitter CODES = Splitter.on(' ').omitEmptyStrings();

  static DatedMembers verified(Validity validity, ImmutableSet<Country> members) {
    return sourced(validity, members, validity);
  }

  /** Members for which a source speaks on some of the days; on the others all is likely. */
  static DatedMembers sourced(Validity validity, ImmutableSet<Country> members, Validity sourced) {
    return new DatedMembers(
        validity,
        members,
        ImmutableMap.of(),
        sourced,
        Confidence.VERIFIED,
        Confidence.VERIFIED,
        Confidence.LIKELY);
  }

  /** Members of which a source without a date tells. */
  static DatedMembers likely(Validity validity, ImmutableSet<Country> members) {
    return new DatedMembers(
        validity,
        members,
        ImmutableMap.of(),
        validity,
        Confidence.LIKELY,
        Confidence.LIKELY,
        Confidence.LIKELY);
  }

  /** Returns this version with countries of which less is known, members or not. */
  DatedMembers except(Confidence confidence, String codes) {
    ImmutableMap.Builder<Country, Confidence> all = ImmutableMap.builder();
    all.putAll(exceptions);
    countries(codes).forEach(country -> all.put(country, confidence));
    return new DatedMembers(
        validity, members, all.buildOrThrow(), sourced, presence, absence, absenceElsewhere);
  }

  /** Returns this version with another confidence in the absence of countries on any day. */
  DatedMembers withAbsence(Confidence confidence) {
    return new DatedMembers(
        validity, members, exceptions, sourced, presence, confidence, confidence);
  }

  /** The days from which on members, or how far they can be relied on, may be others. */
  Stream<LocalDate> turningDays() {
    return Stream.of(validity, sourced)
        .flatMap(
            period ->
                Stream.concat(
                    period.firstDay().stream(),
                    period.lastDay().map(last -> last.plusDays(1)).stream()));
  }

  Confidence confidence(Country country, LocalDate day) {
    Confidence exception = exceptions.get(country);
    if (exception != null) {
      return exception;
    }
    boolean spoken = sourced.contains(day);
    if (!members.contains(country)) {
      return spoken ? absence : absenceElsewhere;
    }
    return spoken ? presence : Confidence.LIKELY;
  }

  /** Reads codes with spaces between into countries in the order of their codes. */
  static ImmutableSet<Country> countries(String codes) {
    ImmutableSortedSet.Builder<Country> countries = ImmutableSortedSet.naturalOrder();
    CODES.split(codes).forEach(code -> countries.add(Country.of(code)));
    return ImmutableSet.copyOf(countries.build());
  }
}
