package io.github.aict.territory;

import static io.github.aict.territory.CountryGroupData.cite;
import static io.github.aict.territory.DatedMembers.countries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.time.LocalDate;

/** The members of the Union for the Mediterranean and of the European neighbourhood policy. */
final class MediterraneanCountries {

  private static final LocalDate PARIS = LocalDate.of(2008, 7, 13);
  private static final LocalDate SYRIA_SUSPENDED = LocalDate.of(2011, 12, 1);
  private static final LocalDate WITHOUT_UNITED_KINGDOM = LocalDate.of(2020, 2, 1);
  private static final LocalDate BARCELONA = LocalDate.of(2022, 11, 24);
  private static final LocalDate LAST_SOURCE = LocalDate.of(2022, 11, 29);
  private static final String REMAINING =
      "ALB AUT BEL BGR BIH CYP CZE DEU DNK DZA EGY ESP EST FIN FRA GRC HRV HUN IRL ISR ITA JOR LBN"
          + " LTU LUX LVA MAR MCO MLT MNE MRT NLD POL PRT PSE ROU SVK SVN SWE SYR TUN TUR";

  private static final Source COMMISSION =
      Source.of(
          "European neighbourhood policy",
          "https://commission.europa.eu/strategy-and-policy/policies/"
              + "european-neighbourhood-policy_en");

  private MediterraneanCountries() {}

  static ImmutableList<DatedMembers> union() {
    ImmutableSet<Country> founders = countries(REMAINING + " GBR");
    return ImmutableList.of(
        DatedMembers.verified(Validity.until(PARIS.minusDays(1)), ImmutableSet.of()),
        DatedMembers.verified(Validity.closed(PARIS, SYRIA_SUSPENDED.minusDays(1)), founders),
        DatedMembers.verified(
                Validity.closed(SYRIA_SUSPENDED, WITHOUT_UNITED_KINGDOM.minusDays(1)), founders)
            .except(Confidence.UNVERIFIED, "SYR"),
        DatedMembers.verified(
                Validity.closed(WITHOUT_UNITED_KINGDOM, BARCELONA.minusDays(1)),
                countries(REMAINING))
            .except(Confidence.UNVERIFIED, "SYR")
            .except(Confidence.LIKELY, "GBR"),
        DatedMembers.sourced(
                Validity.from(BARCELONA),
                countries(REMAINING + " MKD"),
                Validity.closed(BARCELONA, LAST_SOURCE))
            .except(Confidence.UNVERIFIED, "SYR")
            .except(Confidence.LIKELY, "GBR"));
  }

  static ImmutableList<Citation> unionCitations() {
    Source today =
        Source.of(
            "Union for the Mediterranean Secretariate",
            "https://www.westernbalkans-infohub.eu/organisations/"
                + "union-for-the-mediterranean-secretariate/");
    return ImmutableList.of(
        cite(
            Source.of(
                "Paris Summit for the Mediterranean",
                "https://euroalert.net/news/7581/paris-summit-for-the-mediterranean"),
            Label.of("États réunis le 13 juillet 2008", "States that met on 13 July 2008"),
            "Quarante-trois États fondent l’union\u00a0: les vingt-sept de l’Union européenne, douze"
                + " du processus de Barcelone et quatre autres riverains.",
            "Forty-three States found the union: the twenty-seven of the European Union, twelve of"
                + " the Barcelona process and four others on the sea.",
            Confidence.VERIFIED),
        cite(
            Source.of(
                "Union pour la Méditerranée",
                "http://www.populationdata.net/index2.php?option=article&aid=79"
                    + "&article=-Union-pour-la-Mediterranee"),
            Label.of("liste des 43 pays membres", "list of the 43 member countries"),
            "Les quarante-trois membres d’origine, nommés.",
            "The forty-three first members by name.",
            Confidence.VERIFIED),
        cite(
            today,
            Label.of("Syrie", "Syria"),
            "La participation de la Syrie est suspendue depuis le 1er décembre 2011\u00a0; aucune"
                + " source lue ne dit si un appel la compte encore parmi les membres.",
            "The membership of Syria has been suspended since 1 December 2011; no source read says"
                + " whether a call still counts it among the members.",
            Confidence.UNVERIFIED),
        cite(
            today,
            Label.of("liste des membres, Royaume-Uni", "list of members, United Kingdom"),
            "Le Royaume-Uni n’est plus membre\u00a0; le jour est celui de sa sortie de l’Union"
                + " européenne.",
            "The United Kingdom is no longer a member; the day is that on which it left the"
                + " European Union.",
            Confidence.LIKELY),
        cite(
            Source.of(
                "Mediterraneo: adesione Macedonia del Nord",
                "https://www.agenzianova.com/a/637fa6e36c0b94.53331643/4153347/2022-11-24/"
                    + "mediterraneo-adesione-macedonia-nord-cooperazione-regionale-ucraina-e-"
                    + "giovani-al-centro-del-foro-di-barcellona"),
            Label.of("24 novembre 2022", "24 November 2022"),
            "Le forum de Barcelone accueille la Macédoine du Nord\u00a0; les membres sont alors"
                + " quarante-trois.",
            "The forum of Barcelona welcomes North Macedonia; the members are forty-three then.",
            Confidence.VERIFIED),
        cite(
            today,
            Label.of("liste des membres", "list of members"),
            "Les vingt-sept États de l’Union européenne et seize autres, nommés\u00a0; la page n’a"
                + " pas de date.",
            "The twenty-seven States of the European Union and sixteen others by name; the page has"
                + " no date.",
            Confidence.LIKELY));
  }

  static ImmutableList<DatedMembers> southernNeighbourhood() {
    return neighbourhood("DZA EGY ISR JOR LBN LBY MAR PSE SYR TUN");
  }

  static ImmutableList<DatedMembers> easternNeighbourhood() {
    return neighbourhood("ARM AZE BLR GEO MDA UKR");
  }

  private static ImmutableList<DatedMembers> neighbourhood(String codes) {
    return ImmutableList.of(
        DatedMembers.likely(Validity.from(LocalDate.of(2018, 1, 9)), countries(codes)));
  }

  static ImmutableList<Citation> neighbourhoodCitations() {
    return ImmutableList.of(
        cite(
            COMMISSION,
            Label.of("pays partenaires", "partner countries"),
            "Six partenaires à l’est et dix au sud\u00a0; la page n’a pas de date, et le dernier"
                + " document qu’elle cite est du 9 janvier 2018.",
            "Six partners in the east and ten in the south; the page has no date, and the latest"
                + " document it names is of 9 January 2018.",
            Confidence.LIKELY));
  }
}
