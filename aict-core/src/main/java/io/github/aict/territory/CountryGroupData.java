package io.github.aict.territory;

import static io.github.aict.territory.DatedMembers.countries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.time.LocalDate;
import java.util.TreeSet;

/** The members of the lists of French aid and of the European Union and where they come from. */
final class CountryGroupData {

  private static final LocalDate READ_ON = LocalDate.of(2026, 11, 23);
  private static final LocalDate CICID_2013 = LocalDate.of(2013, 7, 31);
  private static final LocalDate CICID_2018 = LocalDate.of(2018, 2, 8);
  private static final LocalDate CICID_2023 = LocalDate.of(2023, 7, 18);
  private static final LocalDate SUSPENSION_SOURCE = LocalDate.of(2024, 3, 28);

  private CountryGroupData() {}

  static ImmutableList<DatedMembers> cicid() {
    return ImmutableList.of(
        DatedMembers.verified(
            Validity.closed(CICID_2013, CICID_2018.minusDays(1)),
            countries("BDI BEN BFA CAF COD COM DJI GHA GIN MDG MLI MRT NER SEN TCD TGO")),
        DatedMembers.verified(
                Validity.closed(CICID_2018, CICID_2023.minusDays(1)),
                countries(
                    "BDI BEN BFA CAF COD COM DJI ETH GIN GMB HTI LBR MDG MLI MRT NER SEN TCD TGO"))
            .withAbsence(Confidence.LIKELY)
            .except(Confidence.LIKELY, "COD SEN TCD TGO"),
        DatedMembers.verified(Validity.from(CICID_2023), ImmutableSet.of()));
  }

  static ImmutableList<Citation> cicidCitations() {
    Source nineteen =
        Source.of(
            "Bassin Seine-Normandie (pS-Eau)", "https://www.pseau.org/fr/bassin-seine-normandie");
    return ImmutableList.of(
        cite(
            Source.of(
                "Afrique : les nouveaux pays de la Françafrique",
                "https://fdesouche.com/2013/08/02/afrique-les-nouveaux-pays-de-la-francafrique"),
            Label.of("liste des seize pays", "list of the sixteen countries"),
            "Seize pays d’Afrique sont prioritaires.",
            "Sixteen African countries have priority.",
            Confidence.VERIFIED),
        cite(
            Source.of(
                "Ayrault recentre l’aide au développement vers les États les plus pauvres",
                "https://www.staging.libe.io/planete/2013/07/31/"
                    + "ayrault-recentre-l-aide-au-developpement-vers-les-etats-les-plus-pauvres_921964"),
            Label.of("31 juillet 2013", "31 July 2013"),
            "Le comité du 31 juillet 2013 concentre l’aide sur les pays les plus pauvres.",
            "The committee of 31 July 2013 concentrates aid on the poorest countries.",
            Confidence.VERIFIED),
        cite(
            nineteen,
            Label.of("pays prioritaires", "priority countries"),
            "Dix-neuf pays sont prioritaires ; quinze sont nommés en entier.",
            "Nineteen countries have priority; fifteen are named in full.",
            Confidence.VERIFIED),
        cite(
            nineteen,
            Label.of("pays prioritaires, fin de la liste", "priority countries, end of the list"),
            "La République démocratique du Congo, le Sénégal, le Tchad et le Togo complètent la"
                + " liste, en vigueur depuis le comité du 8 février 2018.",
            "The Democratic Republic of the Congo, Senegal, Chad and Togo complete the list, in"
                + " force since the committee of 8 February 2018.",
            Confidence.LIKELY),
        cite(
            Source.of(
                "Intervention à l’Assemblée nationale",
                "https://nosdeputes.fr/16/intervention/396931"),
            Label.of(
                "suppression de la liste des pays prioritaires",
                "end of the list of priority countries"),
            "La liste des dix-neuf pays est supprimée ; la moitié de l’effort bilatéral de l’État"
                + " va aux pays moins avancés et aux plus exposés au changement climatique. Le"
                + " jour, le 18 juillet 2023, est celui que donne l’appel généraliste de 2025.",
            "The list of nineteen countries is abolished; half of the State’s bilateral effort goes"
                + " to the least developed countries and those most exposed to climate change. The"
                + " day, 18 July 2023, is the one given by the general call of 2025.",
            Confidence.VERIFIED));
  }

  static ImmutableList<DatedMembers> europeanUnion() {
    ImmutableList.Builder<DatedMembers> versions = ImmutableList.builder();
    TreeSet<Country> members = new TreeSet<>();
    String[][] accessions = {
      {"1958-01-01", "BEL DEU FRA ITA LUX NLD"},
      {"1973-01-01", "DNK GBR IRL"},
      {"1981-01-01", "GRC"},
      {"1986-01-01", "ESP PRT"},
      {"1995-01-01", "AUT FIN SWE"},
      {"2004-05-01", "CYP CZE EST HUN LTU LVA MLT POL SVK SVN"},
      {"2007-01-01", "BGR ROU"},
      {"2013-07-01", "HRV"},
    };
    LocalDate lastDayOfUnitedKingdom = LocalDate.of(2020, 1, 31);
    for (int i = 0; i < accessions.length; i++) {
      members.addAll(countries(accessions[i][1]));
      LocalDate last =
          i + 1 < accessions.length
              ? LocalDate.parse(accessions[i + 1][0]).minusDays(1)
              : lastDayOfUnitedKingdom;
      versions.add(
          DatedMembers.verified(
              Validity.closed(LocalDate.parse(accessions[i][0]), last),
              ImmutableSet.copyOf(members)));
    }
    members.remove(Country.of("GBR"));
    versions.add(
        DatedMembers.verified(
            Validity.from(lastDayOfUnitedKingdom.plusDays(1)), ImmutableSet.copyOf(members)));
    return versions.build();
  }

  static ImmutableList<Citation> europeanUnionCitations() {
    return ImmutableList.of(
        cite(
            Source.of("Countries", "https://europa.eu/european-union/about-eu/countries_en"),
            Label.of("années d’entrée, ancien membre", "years of entry, former member"),
            "Chaque État membre avec sa date d’entrée ; le Royaume-Uni est parti le 31 janvier"
                + " 2020.",
            "Each Member State with its date of entry; the United Kingdom left on 31 January 2020.",
            Confidence.VERIFIED));
  }

  static ImmutableList<DatedMembers> odaSuspended() {
    LocalDate mali = LocalDate.of(2022, 11, 16);
    LocalDate niger = LocalDate.of(2023, 7, 29);
    LocalDate burkinaFaso = LocalDate.of(2023, 8, 6);
    return ImmutableList.of(
        DatedMembers.verified(Validity.until(mali.minusDays(1)), ImmutableSet.of()),
        suspended(Validity.closed(mali, niger.minusDays(1)), "MLI"),
        suspended(Validity.closed(niger, burkinaFaso.minusDays(1)), "MLI NER"),
        suspended(Validity.from(burkinaFaso), "BFA MLI NER"));
  }

  private static DatedMembers suspended(Validity validity, String codes) {
    // The group is the list of the decisions: who is not on it is not in the group on any day.
    return DatedMembers.sourced(validity, countries(codes), Validity.until(SUSPENSION_SOURCE))
        .withAbsence(Confidence.VERIFIED);
  }

  static ImmutableList<Citation> odaSuspendedCitations() {
    return ImmutableList.of(
        cite(
            Source.of(
                "bruno-belin.com, 28 mars 2024",
                "http://bruno-belin.com/2024/03/28/qe-217-limite-dage-imposee-dans-le-cadre-des-"
                    + "elections-des-ordres-des-professionnels-de-sante/"),
            Label.of("dates de suspension", "dates of suspension"),
            "L’aide est suspendue au Mali le 16 novembre 2022, au Niger le 29 juillet 2023 et au"
                + " Burkina Faso le 6 août 2023.",
            "Aid is suspended in Mali on 16 November 2022, in Niger on 29 July 2023 and in Burkina"
                + " Faso on 6 August 2023.",
            Confidence.VERIFIED),
        cite(
            Source.of(
                "bruno-belin.com, 28 mars 2024",
                "http://bruno-belin.com/2024/03/28/qe-217-limite-dage-imposee-dans-le-cadre-des-"
                    + "elections-des-ordres-des-professionnels-de-sante/"),
            Label.of("fin des suspensions", "end of the suspensions"),
            "Aucune source lue ne dit si ni quand ces suspensions ont pris fin.",
            "No source read says whether or when these suspensions ended.",
            Confidence.UNVERIFIED));
  }

  static ImmutableList<DatedMembers> jointFunds() {
    return ImmutableList.of(
        DatedMembers.verified(Validity.always(), countries("CA-QC LBN MAR MEX PSE SEN TUN")));
  }

  static ImmutableList<Citation> jointFundsCitations() {
    return ImmutableList.of(
        cite(
            Source.of(
                "Appel à projets généraliste 2018",
                "https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/"
                    + "action-exterieure-des-collectivites-territoriales/"
                    + "appels-a-projets-et-fonds-en-soutien-a-la-cooperation-decentralisee/"
                    + "appel-a-projets-annuels/article/appel-a-projets-generaliste-2018"),
            Label.of("pays exclus", "countries left out"),
            "Six pays et le Québec relèvent de fonds conjoints et non de l’appel généraliste.",
            "Six countries and Québec come under joint funds and not under the general call.",
            Confidence.VERIFIED));
  }

  static Citation cite(Source source, Label locator, String fr, String en, Confidence confidence) {
    return new Citation(source, locator, Label.of(fr, en), confidence, READ_ON);
  }
}
