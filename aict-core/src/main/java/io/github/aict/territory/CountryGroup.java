package io.github.aict.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Timeline;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The lists of countries, other than the DAC list, that calls refer to, with their dates. */
public enum CountryGroup {
  /**
   * Priority countries of French aid, set by the interministerial committee for international
   * cooperation and development (CICID): sixteen from 31 July 2013, nineteen from 8 February 2018,
   * none since 18 July 2023. Lists before 2013 are not known.
   */
  CICID_PRIORITY(
      "pays prioritaires de l’aide française (CICID)",
      "priority countries of French aid (CICID)",
      CountryGroupData.cicid(),
      CountryGroupData.cicidCitations()),
  /** Member States of the European Union and, before it, of the Communities, since 1958. */
  EU_MEMBER_STATES(
      "États membres de l’Union européenne",
      "Member States of the European Union",
      CountryGroupData.europeanUnion(),
      CountryGroupData.europeanUnionCitations()),
  /**
   * Countries to which France suspended its official development assistance: Mali from 16 November
   * 2022, Niger from 29 July 2023, Burkina Faso from 6 August 2023. The group is the list of these
   * three decisions: a country that is not on it is not in the group, whatever was decided about it
   * earlier. The ends of the suspensions are not known: membership is verified until 28 March 2024,
   * the day of the source, and likely after it.
   */
  ODA_SUSPENDED(
      "pays où l’aide publique au développement française est suspendue",
      "countries where French official development assistance is suspended",
      CountryGroupData.odaSuspended(),
      CountryGroupData.odaSuspendedCitations()),
  /**
   * Countries and territories with a joint fund of their own, which the general calls of 2018 to
   * 2021 left out for that reason. The call of 2017 left out Argentina too; no date of entry or
   * exit is known, so the list has none.
   */
  DAECT_JOINT_FUNDS(
      "pays et territoires dotés d’un fonds conjoint",
      "countries and territories with a joint fund",
      CountryGroupData.jointFunds(),
      CountryGroupData.jointFundsCitations());

  private final Label label;
  private final ImmutableList<DatedMembers> versions;
  private final Timeline<ImmutableSet<Country>> timeline;
  private final ImmutableList<Citation> citations;

  CountryGroup(
      String fr,
      String en,
      ImmutableList<DatedMembers> versions,
      ImmutableList<Citation> citations) {
    this.label = Label.of(fr, en);
    this.versions = versions;
    this.citations = citations;
    Timeline.Builder<ImmutableSet<Country>> timeline = Timeline.builder();
    versions.forEach(version -> timeline.put(version.validity(), version.members()));
    this.timeline = timeline.build();
  }

  /**
   * Finds a group.
   *
   * @param code the code of the group, for example {@code CICID_PRIORITY}
   * @return the group, or empty if there is none of that code
   */
  public static Optional<CountryGroup> find(String code) {
    return Arrays.stream(values()).filter(group -> group.name().equals(code)).findFirst();
  }

  /**
   * Returns the code that documents use for the group.
   *
   * @return the code
   */
  public String code() {
    return name();
  }

  /**
   * Returns the name for people.
   *
   * @return the name in both languages
   */
  public Label label() {
    return label;
  }

  /**
   * Returns the members of the group on a day.
   *
   * @param day the day
   * @return the members in the order of their codes; empty also on a day for which nothing is
   *     known, which {@link #timeline()} tells apart
   */
  public ImmutableSet<Country> membersOn(LocalDate day) {
    for (int i = 0; i < versions.size(); i++) {
      if (versions.get(i).validity().contains(day)) {
        return versions.get(i).members();
      }
    }
    return ImmutableSet.of();
  }

  /**
   * Returns every known version of the group.
   *
   * @return the versions with their periods; no version is in force on days for which nothing is
   *     known
   */
  public Timeline<ImmutableSet<Country>> timeline() {
    return timeline;
  }

  /**
   * Returns how far it can be relied on whether a country is a member on a day.
   *
   * <p>This is about the name on the list; the days on which a list changes have the confidence of
   * the {@link #citations()} that give them.
   *
   * @param country the country, a member or not
   * @param day the day
   * @return the confidence of the answer; unverified on a day for which nothing is known
   */
  public Confidence confidence(Country country, LocalDate day) {
    for (int i = 0; i < versions.size(); i++) {
      if (versions.get(i).validity().contains(day)) {
        return versions.get(i).confidence(country, day);
      }
    }
    return Confidence.UNVERIFIED;
  }

  /**
   * Returns what the versions rest on.
   *
   * @return the sources in the order of time, at least one
   */
  public ImmutableList<Citation> citations() {
    return citations;
  }
}
