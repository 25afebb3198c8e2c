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

/** The least developed countries by decision of the United Nations, day by day since 2008. */
final class LeastDevelopedCountries {

  private static final LocalDate START = LocalDate.of(2008, 1, 1);
  private static final LocalDate MALDIVES = LocalDate.of(2011, 1, 1);
  private static final LocalDate SOUTH_SUDAN = LocalDate.of(2012, 12, 1);
  private static final LocalDate SAMOA = LocalDate.of(2014, 1, 1);
  private static final LocalDate EQUATORIAL_GUINEA = LocalDate.of(2017, 6, 4);
  private static final LocalDate VANUATU = LocalDate.of(2020, 12, 4);
  private static final LocalDate BHUTAN = LocalDate.of(2023, 12, 13);
  private static final LocalDate SAO_TOME = LocalDate.of(2024, 12, 13);
  private static final LocalDate LAST_SOURCE = LocalDate.of(2026, 5, 15);
  private static final LocalDate NEXT_EXITS = LocalDate.of(2026, 11, 24);

  /** The forty-three that were on the list in 2008 and still were in May 2026. */
  private static final String LASTING =
      "AFG AGO BDI BEN BFA BGD CAF COD COM DJI ERI ETH GIN GMB GNB HTI KHM KIR LAO LBR LSO MDG MLI"
          + " MMR MOZ MRT MWI NER NPL RWA SDN SEN SLB SLE SOM TCD TGO TLS TUV TZA UGA YEM ZMB";

  private LeastDevelopedCountries() {}

  static ImmutableList<DatedMembers> members() {
    return ImmutableList.of(
        version(START, MALDIVES, " BTN GNQ MDV STP VUT WSM"),
        version(MALDIVES, MALDIVES.plusMonths(1), " BTN GNQ STP VUT WSM")
            .except(Confidence.LIKELY, "MDV"),
        version(MALDIVES.plusMonths(1), SOUTH_SUDAN, " BTN GNQ STP VUT WSM"),
        version(SOUTH_SUDAN, SOUTH_SUDAN.plusMonths(1), " BTN GNQ SSD STP VUT WSM")
            .except(Confidence.UNVERIFIED, "SSD"),
        version(SOUTH_SUDAN.plusMonths(1), SAMOA, " BTN GNQ SSD STP VUT WSM"),
        version(SAMOA, SAMOA.plusMonths(1), " BTN GNQ SSD STP VUT")
            .except(Confidence.LIKELY, "WSM"),
        version(SAMOA.plusMonths(1), EQUATORIAL_GUINEA, " BTN GNQ SSD STP VUT"),
        version(EQUATORIAL_GUINEA, VANUATU, " BTN SSD STP VUT"),
        version(VANUATU, BHUTAN, " BTN SSD STP"),
        version(BHUTAN, SAO_TOME, " SSD STP"),
        DatedMembers.sourced(
            Validity.closed(SAO_TOME, NEXT_EXITS.minusDays(1)),
            countries(LASTING + " SSD"),
            Validity.closed(SAO_TOME, LAST_SOURCE)),
        DatedMembers.likely(Validity.from(NEXT_EXITS), countries(LASTING + " SSD"))
            .except(Confidence.UNVERIFIED, "BGD LAO NPL"));
  }

  private static DatedMembers version(LocalDate first, LocalDate next, String others) {
    ImmutableSet<Country> members = countries(LASTING + others);
    return DatedMembers.verified(Validity.closed(first, next.minusDays(1)), members);
  }

  static ImmutableList<Citation> citations() {
    Source report =
        Source.of(
            "The Least Developed Countries Report 2025",
            "https://emypes.com/the-least-developed-countries-report-2025-are-services-the-new-path-"
                + "to-structural-transformation");
    return ImmutableList.of(
        cite(
            Source.of(
                "DAC and CRS code lists", "https://github.com/datasets/dac-and-crs-code-lists"),
            Label.of("groupes de revenu avec leurs dates", "income groups with their dates"),
            "Les quarante-neuf pays moins avancés de 2008.",
            "The forty-nine least developed countries of 2008.",
            Confidence.VERIFIED),
        cite(
            report,
            Label.of("pays sortis de la liste", "countries that left the list"),
            "Les Maldives sortent en janvier 2011, Samoa en janvier 2014\u00a0; le premier jour du"
                + " mois est celui que donnent des sources secondaires.",
            "Maldives leaves in January 2011, Samoa in January 2014; the first day of the month is"
                + " that of secondary sources.",
            Confidence.LIKELY),
        cite(
            Source.of(
                "Fast wieder 50 LDCs",
                "http://epo-mediawatch.blogspot.com/2013/01/fast-wieder-50-ldcs.html"),
            Label.of("Soudan du Sud", "South Sudan"),
            "Le Soudan du Sud entre peu avant Noël 2012\u00a0; le jour n’est pas donné, et décembre"
                + " 2012 reste incertain.",
            "South Sudan enters shortly before Christmas 2012; no day is given, and December 2012"
                + " stays uncertain.",
            Confidence.VERIFIED),
        cite(
            Source.of(
                "Equatorial Guinea graduates from the category of Least Developed Countries",
                "http://unohrlls.org/news/4-june-2017-equatorial-guinea-graduates-category-least-"
                    + "developed-countries/"),
            Label.of("4 juin 2017", "4 June 2017"),
            "La Guinée équatoriale sort le 4 juin 2017\u00a0; quarante-sept pays demeurent.",
            "Equatorial Guinea leaves on 4 June 2017; forty-seven countries remain.",
            Confidence.VERIFIED),
        cite(
            Source.of(
                "Vanuatu Graduates from Least Developed Country Status",
                "http://fanyjok.com/ldc5/tags/graduation"),
            Label.of("4 décembre 2020", "4 December 2020"),
            "Vanuatu sort le 4 décembre 2020.",
            "Vanuatu leaves on 4 December 2020.",
            Confidence.VERIFIED),
        cite(
            Source.of(
                "Bhutan graduates from LDC status",
                "https://un.org/development/desa/dpad/2023/bhutan-graduates-from-ldc-status"),
            Label.of("13 décembre 2023", "13 December 2023"),
            "Le Bhoutan sort le 13 décembre 2023.",
            "Bhutan leaves on 13 December 2023.",
            Confidence.VERIFIED),
        cite(
            Source.of(
                "Sao Tome and Principe graduated from LDC status",
                "https://policy.desa.un.org/themes/cdp-news-and-events/news/"
                    + "sao-tome-and-principe-graduated-from-ldc-status"),
            Label.of("13 décembre 2024", "13 December 2024"),
            "Sao Tomé-et-Principe sort le 13 décembre 2024\u00a0; quarante-quatre pays demeurent.",
            "Sao Tome and Principe leaves on 13 December 2024; forty-four countries remain.",
            Confidence.VERIFIED),
        cite(
            Source.of(
                "Country codes (M49, ISO 3166, UNTERM, CLDR)",
                "https://github.com/datasets/country-codes"),
            Label.of("édition du 15 mai 2026", "edition of 15 May 2026"),
            "Les quarante-quatre sont encore signalés, et Sao Tomé-et-Principe l’est aussi malgré sa"
                + " sortie.",
            "The forty-four are still marked, and so is Sao Tome and Principe despite its exit.",
            Confidence.VERIFIED),
        cite(
            Source.of(
                "Bangladesh, Nepal & Lao PDR to get ‘Developing’ Country Status",
                "https://www.chronicleindia.in/current-affairs/"
                    + "6025-bangladesh-nepal-amp-lao-pdr-to-get-lsquo-developing-rsquo-country-status"),
            Label.of("résolution du 24 novembre 2021", "resolution of 24 November 2021"),
            "Le Bangladesh, le Laos et le Népal devaient sortir cinq ans après le 24 novembre"
                + " 2021\u00a0; aucune source lue ne dit s’ils l’ont fait.",
            "Bangladesh, Lao PDR and Nepal were to leave five years after 24 November 2021; no"
                + " source read says whether they did.",
            Confidence.UNVERIFIED));
  }
}
