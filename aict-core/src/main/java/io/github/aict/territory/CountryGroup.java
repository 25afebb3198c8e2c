package io.github.aict.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.Label;
import io.github.aict.Timeline;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * The lists and regions of countries, other than the DAC list, that calls refer to, with their
 * dates.
 *
 * <p>A call may draw a region otherwise than the classification that is named here: its own text
 * decides. Groups list countries and territories with a code; Québec is in none but {@link
 * #DAECT_JOINT_FUNDS}.
 */
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
      CountryGroupData.jointFundsCitations()),
  /**
   * Members of the Union for the Mediterranean, which include the Member States of the European
   * Union; calls that speak of its countries may mean its partners outside the European Union only.
   * It did not exist before 13 July 2008. Whether Syria counts since its suspension on 1 December
   * 2011 is unverified; since 30 November 2022 all members are likely only.
   */
  UNION_FOR_THE_MEDITERRANEAN(
      "membres de l’Union pour la Méditerranée (UpM)",
      "members of the Union for the Mediterranean (UfM)",
      MediterraneanCountries.union(),
      MediterraneanCountries.unionCitations()),
  /**
   * Southern partners of the European neighbourhood policy, from a page without a date: likely,
   * from 9 January 2018, the latest day that it names.
   */
  EU_NEIGHBOURHOOD_SOUTH(
      "partenaires méridionaux de la politique européenne de voisinage",
      "southern partners of the European neighbourhood policy",
      MediterraneanCountries.southernNeighbourhood(),
      MediterraneanCountries.neighbourhoodCitations()),
  /** Eastern partners of the European neighbourhood policy; likely, from 9 January 2018. */
  EU_NEIGHBOURHOOD_EAST(
      "partenaires orientaux de la politique européenne de voisinage",
      "eastern partners of the European neighbourhood policy",
      MediterraneanCountries.easternNeighbourhood(),
      MediterraneanCountries.neighbourhoodCitations()),
  /**
   * Least developed countries by decision of the United Nations, since 1 January 2008. A DAC list
   * follows a change with its reporting year: for calls that refer to that list ask {@link
   * DacList}. After 15 May 2026 members are likely; whether Bangladesh, Lao PDR and Nepal left on
   * 24 November 2026, as decided in 2021, is unverified.
   */
  LEAST_DEVELOPED(
      "pays moins avancés (Nations Unies)",
      "least developed countries (United Nations)",
      LeastDevelopedCountries.members(),
      LeastDevelopedCountries.citations()),
  /** Landlocked developing countries, as marked in the M49 standard; unknown before 15 May 2026. */
  LANDLOCKED_DEVELOPING(
      "pays en développement sans littoral (Nations Unies)",
      "landlocked developing countries (United Nations)",
      ClassifiedCountries.M49_CATEGORY),
  /**
   * Small island developing States, associate members and territories included, as marked in the
   * M49 standard; unknown before 15 May 2026.
   */
  SMALL_ISLAND_DEVELOPING(
      "petits États insulaires en développement (Nations Unies)",
      "small island developing States (United Nations)",
      ClassifiedCountries.M49_CATEGORY),
  /**
   * Region 202 of the M49 standard of the United Nations, with Madagascar, Comoros, Mauritius and
   * French territories, without Sudan; verified for the edition of May 2026, likely on other days.
   */
  SUB_SAHARAN_AFRICA(
      "Afrique subsaharienne (M49)", "sub-Saharan Africa (M49)", ClassifiedCountries.M49_REGION),
  /** Region 015 of M49, with Sudan and Western Sahara; dated like {@link #SUB_SAHARAN_AFRICA}. */
  NORTHERN_AFRICA(
      "Afrique septentrionale (M49)", "Northern Africa (M49)", ClassifiedCountries.M49_REGION),
  /** Region 035 of M49; dated like {@link #SUB_SAHARAN_AFRICA}. */
  SOUTH_EASTERN_ASIA(
      "Asie du Sud-Est (M49)", "South-eastern Asia (M49)", ClassifiedCountries.M49_REGION),
  /** Region 419 of M49, with French territories; dated like {@link #SUB_SAHARAN_AFRICA}. */
  LATIN_AMERICA_AND_CARIBBEAN(
      "Amérique latine et Caraïbes (M49)",
      "Latin America and the Caribbean (M49)",
      ClassifiedCountries.M49_REGION),
  /**
   * Region 029 of M49, islands only and with French territories; dated like {@link
   * #SUB_SAHARAN_AFRICA}.
   */
  CARIBBEAN("Caraïbes (M49)", "Caribbean (M49)", ClassifiedCountries.M49_REGION),
  /**
   * Recipients of aid of the years 2022 and 2023 in the DAC region Europe; likely after 23 April
   * 2024, unknown before 2022. Who receives aid in a year is told by {@link DacList}.
   */
  DAC_EUROPE(
      "bénéficiaires de l’aide, région du CAD\u00a0: Europe",
      "recipients of aid, DAC region: Europe",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region North of Sahara; dated like {@link #DAC_EUROPE}. */
  DAC_NORTH_OF_SAHARA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Nord du Sahara",
      "recipients of aid, DAC region: North of Sahara",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region Western Africa; dated like {@link #DAC_EUROPE}. */
  DAC_WESTERN_AFRICA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Afrique occidentale",
      "recipients of aid, DAC region: Western Africa",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region Middle Africa; dated like {@link #DAC_EUROPE}. */
  DAC_MIDDLE_AFRICA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Afrique centrale",
      "recipients of aid, DAC region: Middle Africa",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region Eastern Africa; dated like {@link #DAC_EUROPE}. */
  DAC_EASTERN_AFRICA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Afrique de l’Est",
      "recipients of aid, DAC region: Eastern Africa",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region Southern Africa; dated like {@link #DAC_EUROPE}. */
  DAC_SOUTHERN_AFRICA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Afrique australe",
      "recipients of aid, DAC region: Southern Africa",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region Central America; dated like {@link #DAC_EUROPE}. */
  DAC_CENTRAL_AMERICA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Amérique centrale",
      "recipients of aid, DAC region: Central America",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region Caribbean; dated like {@link #DAC_EUROPE}. */
  DAC_CARIBBEAN(
      "bénéficiaires de l’aide, région du CAD\u00a0: Caraïbes",
      "recipients of aid, DAC region: Caribbean",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region South America; dated like {@link #DAC_EUROPE}. */
  DAC_SOUTH_AMERICA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Amérique du Sud",
      "recipients of aid, DAC region: South America",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region Middle East; dated like {@link #DAC_EUROPE}. */
  DAC_MIDDLE_EAST(
      "bénéficiaires de l’aide, région du CAD\u00a0: Moyen-Orient",
      "recipients of aid, DAC region: Middle East",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region South and Central Asia; dated like {@link #DAC_EUROPE}. */
  DAC_SOUTH_CENTRAL_ASIA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Asie du Sud et centrale",
      "recipients of aid, DAC region: South and Central Asia",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region Far East Asia; dated like {@link #DAC_EUROPE}. */
  DAC_FAR_EAST_ASIA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Extrême-Orient",
      "recipients of aid, DAC region: Far East Asia",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region Melanesia; dated like {@link #DAC_EUROPE}. */
  DAC_MELANESIA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Mélanésie",
      "recipients of aid, DAC region: Melanesia",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region Micronesia; dated like {@link #DAC_EUROPE}. */
  DAC_MICRONESIA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Micronésie",
      "recipients of aid, DAC region: Micronesia",
      ClassifiedCountries.DAC_REGION),
  /** Recipients of aid in the DAC region Polynesia; dated like {@link #DAC_EUROPE}. */
  DAC_POLYNESIA(
      "bénéficiaires de l’aide, région du CAD\u00a0: Polynésie",
      "recipients of aid, DAC region: Polynesia",
      ClassifiedCountries.DAC_REGION);

  private final Label label;
  private final ImmutableList<DatedMembers> versions;
  private final Timeline<ImmutableSet<Country>> timeline;
  private final ImmutableList<Citation> citations;

  CountryGroup(String fr, String en, ClassifiedCountries classification) {
    this.label = Label.of(fr, en);
    this.versions = classification.members(name());
    this.citations = classification.citations();
    this.timeline = timeline(versions);
  }

  CountryGroup(
      String fr,
      String en,
      ImmutableList<DatedMembers> versions,
      ImmutableList<Citation> citations) {
    this.label = Label.of(fr, en);
    this.versions = versions;
    this.citations = citations;
    this.timeline = timeline(versions);
  }

  private static Timeline<ImmutableSet<Country>> timeline(ImmutableList<DatedMembers> versions) {
    Timeline.Builder<ImmutableSet<Country>> timeline = Timeline.builder();
    versions.forEach(version -> timeline.put(version.validity(), version.members()));
    return timeline.build();
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
   * Returns the days on which an answer about the group can change.
   *
   * @return the first day of every period over which the members and their confidence stay the
   *     same, in the order of time; days before the first one make a period of their own
   */
  public ImmutableSortedSet<LocalDate> turningDays() {
    return versions.stream()
        .flatMap(DatedMembers::turningDays)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
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
