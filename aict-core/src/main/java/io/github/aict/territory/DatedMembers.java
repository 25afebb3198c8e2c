package io.github.aict.territory;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One version of a country group.
 *
 * @param validity the days on which the version is the latest known
 * @param members the members, in the order of their codes
 * @param likely the members that no source names in full
 * @param absence how far it can be relied on that every other country is not a member
 * @param sourcedUntil the last day for which a source speaks; later days are likely at best
 */
record DatedMembers(
    Validity validity,
    ImmutableSet<Country> members,
    ImmutableSet<Country> likely,
    Confidence absence,
    LocalDate sourcedUntil)
    implements Serializable {

  static DatedMembers verified(Validity validity, ImmutableSet<Country> members) {
    return new DatedMembers(
        validity, members, ImmutableSet.of(), Confidence.VERIFIED, LocalDate.MAX);
  }

  Confidence confidence(Country country, LocalDate day) {
    if (!members.contains(country)) {
      return absence;
    }
    return likely.contains(country) || day.isAfter(sourcedUntil)
        ? Confidence.LIKELY
        : Confidence.VERIFIED;
  }
}
