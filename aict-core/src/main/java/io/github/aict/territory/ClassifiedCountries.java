package io.github.aict.territory;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.table.Tsv;
import java.time.LocalDate;
import java.util.List;

/** The members of the country groups that a published classification defines. */
enum ClassifiedCountries {
  /** Regions of M49: places do not move, so that other days are likely. */
  M49_REGION(
      Validity.always(),
      Edition.M49,
      "nomenclature M49, édition du 15 mai 2026",
      "M49 standard, edition of 15 May 2026",
      "La nomenclature range chaque pays ou territoire dans une région\u00a0; aucune autre édition"
          + " n’a été lue.",
      "The standard places each country or territory in a region; no other edition was read."),
  /** Categories of M49: a country may enter or leave them, so that nothing is known before. */
  M49_CATEGORY(
      Validity.from(Edition.DAY),
      Edition.M49,
      "nomenclature M49, édition du 15 mai 2026, catégories de pays",
      "M49 standard, edition of 15 May 2026, categories of countries",
      "La nomenclature signale les pays en développement sans littoral et les petits États"
          + " insulaires en développement\u00a0; aucune autre édition n’a été lue.",
      "The standard marks landlocked developing countries and small island developing States; no"
          + " other edition was read."),
  /** Regions of the recipients of aid of the years 2022 and 2023. */
  DAC_REGION(
      Validity.from(LocalDate.of(2022, 1, 1)),
      Edition.DAC,
      "bénéficiaires, géographie",
      "recipients, geography",
      "Région de chaque bénéficiaire de l’aide des années 2022 et 2023, état du 23 avril 2024.",
      "Region of each recipient of aid of the years 2022 and 2023, state of 23 April 2024.");

  private final Validity validity;
  private final Edition edition;
  private final ImmutableList<Citation> citations;

  ClassifiedCountries(
      Validity validity,
      Edition edition,
      String locatorFr,
      String locatorEn,
      String fr,
      String en) {
    this.validity = validity;
    this.edition = edition;
    this.citations =
        ImmutableList.of(
            CountryGroupData.cite(
                edition.source, Label.of(locatorFr, locatorEn), fr, en, Confidence.VERIFIED));
  }

  /** Returns the members of a group by its code in the table. */
  ImmutableList<DatedMembers> members(String group) {
    return ImmutableList.of(
        DatedMembers.sourced(
            validity, Verify.verifyNotNull(Members.BY_GROUP.get(group), group), edition.sourced));
  }

  ImmutableList<Citation> citations() {
    return citations;
  }

  /** What was read. */
  private enum Edition {
    M49(
        Source.of(
            "Country codes (M49, ISO 3166, UNTERM, CLDR)",
            "https://github.com/datasets/country-codes"),
        Validity.closed(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 11, 23))),
    DAC(
        Source.of("DAC and CRS code lists", "https://github.com/datasets/dac-and-crs-code-lists"),
        Validity.closed(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 4, 23)));

    static final LocalDate DAY = LocalDate.of(2026, 5, 15);

    private final Source source;
    private final Validity sourced;

    Edition(Source source, Validity sourced) {
      this.source = source;
      this.sourced = sourced;
    }
  }

  /** The table. */
  private static final class Members {

    static final ImmutableMap<String, ImmutableSet<Country>> BY_GROUP = load();

    private static ImmutableMap<String, ImmutableSet<Country>> load() {
      ImmutableMap.Builder<String, ImmutableSet<Country>> groups = ImmutableMap.builder();
      for (List<String> row : Tsv.read(Members.class, "country-regions.tsv", 2)) {
        groups.put(row.get(0), DatedMembers.countries(row.get(1)));
      }
      return groups.buildOrThrow();
    }
  }
}
