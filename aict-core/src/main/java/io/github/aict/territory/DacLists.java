package io.github.aict.territory;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.table.Tsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The table of the DAC lists and where it comes from. */
final class DacLists {

  static final int FIRST_YEAR = 2008;
  static final int LAST_VERIFIED_YEAR = 2025;
  static final int LAST_YEAR = 2026;
  static final ImmutableSortedSet<Integer> YEARS =
      ContiguousSet.create(Range.closed(FIRST_YEAR, LAST_YEAR), DiscreteDomain.integers());

  private static final ImmutableSet<Country> NOTHING = ImmutableSet.of();
  private static final LocalDate READ_ON = LocalDate.of(2026, 11, 23);
  private static final Source CODE_LISTS =
      Source.of("DAC and CRS code lists", "https://github.com/datasets/dac-and-crs-code-lists");
  private static final Source DAC_PAGE =
      Source.of(
          "DAC List of ODA Recipients",
          "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/"
              + "dac-list-of-oda-recipients.html");
  private static final Source FORMER_DAC_PAGE =
      Source.of(
          "DAC List of ODA Recipients (former page)",
          "https://www.oecd.org/dac/financing-sustainable-development/"
              + "development-finance-standards/daclist.htm");
  private static final Source TRADE_AGENCY =
      Source.of(
          "Länderliste der Empfänger von Entwicklungshilfe überarbeitet",
          "https://www.gtai.de/de/trade/entwicklungslaender/wirtschaftsumfeld/"
              + "laenderliste-der-empfaenger-von-entwicklungshilfe-ueberarbeitet-603148");
  private static final Source WORLD_BANK =
      Source.of("World Bank income levels", "https://github.com/jpazvd/wbopendata");
  private static final Source LDC_COUNT =
      Source.of(
          "Sao Tome and Principe graduated from LDC status",
          "https://policy.desa.un.org/themes/cdp-news-and-events/news/"
              + "sao-tome-and-principe-graduated-from-ldc-status");

  private static final ImmutableList<DacList> LISTS = load();

  private DacLists() {}

  static boolean isKnown(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  static DacList get(int year) {
    return LISTS.get(year - FIRST_YEAR);
  }

  private static ImmutableList<DacList> load() {
    int countries = Country.all().size();
    List<List<Optional<IncomeGroup>>> groups = new ArrayList<>();
    List<List<Confidence>> confidences = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      groups.add(new ArrayList<>(Collections.nCopies(countries, Optional.empty())));
      confidences.add(new ArrayList<>(Collections.nCopies(countries, membership(year))));
    }
    for (List<String> row : Tsv.read(DacLists.class, "dac-list.tsv", 5)) {
      int position = Country.of(row.get(0)).position();
      for (int year = Integer.parseInt(row.get(1)); year <= Integer.parseInt(row.get(2)); year++) {
        IncomeGroup group = IncomeGroup.valueOf(row.get(3));
        groups.get(year - FIRST_YEAR).set(position, group.present());
        confidences.get(year - FIRST_YEAR).set(position, Confidence.valueOf(row.get(4)));
      }
    }
    ImmutableList.Builder<DacList> lists = ImmutableList.builder();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (Country country : Country.all()) {
        // A subdivision is told with its country; a territory with a code of its own has a row.
        for (Country whole : country.alpha2().isPresent() ? NOTHING : country.broader()) {
          int from = whole.position();
          int to = country.position();
          groups.get(year - FIRST_YEAR).set(to, groups.get(year - FIRST_YEAR).get(from));
          confidences.get(year - FIRST_YEAR).set(to, confidences.get(year - FIRST_YEAR).get(from));
        }
      }
      lists.add(
          new DacList(
              year,
              ImmutableList.copyOf(groups.get(year - FIRST_YEAR)),
              ImmutableList.copyOf(confidences.get(year - FIRST_YEAR))));
    }
    return lists.build();
  }

  static Confidence membership(int year) {
    return year <= LAST_VERIFIED_YEAR ? Confidence.VERIFIED : Confidence.UNVERIFIED;
  }

  static ImmutableList<Citation> citations(int year) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    citations.add(
        cite(
            DAC_PAGE,
            Label.of("liste du CAD", "DAC list"),
            "La liste réunit les pays à revenu faible ou intermédiaire selon la Banque mondiale,"
                + " hors anciens membres du G8, membres de l’Union européenne et futurs membres à"
                + " date fixée, et tous les pays moins avancés ; elle est révisée tous les trois"
                + " ans.",
            "The list joins the low- and middle-income countries of the World Bank, less former G8"
                + " members, EU members and countries with a firm date of EU entry, and all least"
                + " developed countries; it is revised every three years.",
            Confidence.VERIFIED));
    if (year <= 2023) {
      citations.add(
          cite(
              CODE_LISTS,
              Label.of("source/codelists.xml, Income-group", "source/codelists.xml, Income-group"),
              "Groupe de revenu de chaque bénéficiaire avec ses dates, état du 23 avril 2024.",
              "Income group of each recipient with its dates, state of 23 April 2024.",
              Confidence.VERIFIED));
    }
    if (year == 2021 || year == 2022) {
      citations.add(
          cite(
              FORMER_DAC_PAGE,
              Label.of("changements de 2021 et 2022", "changes of 2021 and 2022"),
              "Changements de la liste en 2021 et 2022, dont la sortie d’Antigua-et-Barbuda.",
              "Changes of the list in 2021 and 2022, such as the exit of Antigua and Barbuda.",
              Confidence.VERIFIED));
    }
    if (year == 2024 || year == 2025) {
      citations.add(
          cite(
              TRADE_AGENCY,
              Label.of("autres pays à faible revenu", "other low-income countries"),
              "La Corée du Nord et la Syrie sont les seuls autres pays à faible revenu.",
              "North Korea and Syria are the only other low-income countries.",
              Confidence.VERIFIED));
      citations.add(
          cite(
              LDC_COUNT,
              Label.of("nombre de pays moins avancés", "number of least developed countries"),
              "Depuis la sortie de Sao Tomé-et-Principe le 13 décembre 2024, 44 pays moins avancés"
                  + " demeurent.",
              "Since Sao Tome and Principe left on 13 December 2024, 44 least developed countries"
                  + " remain.",
              Confidence.VERIFIED));
      citations.add(
          cite(
              WORLD_BANK,
              Label.of("niveaux de revenu au 18 mai 2024", "income levels as of 18 May 2024"),
              "Classes de revenu dont les deux colonnes à revenu intermédiaire sont déduites par la"
                  + " règle de révision.",
              "Income classes from which the two middle-income columns follow by the revision"
                  + " rule.",
              Confidence.LIKELY));
    }
    if (year > LAST_VERIFIED_YEAR) {
      citations.add(
          cite(
              DAC_PAGE,
              Label.of("Nauru", "Nauru"),
              "Nauru quitte la liste le 1er janvier 2026.",
              "Nauru leaves the list on 1 January 2026.",
              Confidence.VERIFIED));
      citations.add(
          cite(
              DAC_PAGE,
              Label.of("liste de 2026", "list for 2026"),
              "La liste de 2026 n’a pas été lue : celle de 2025, sans Nauru, en tient lieu.",
              "The list for 2026 was not read: that of 2025 without Nauru stands in for it.",
              Confidence.UNVERIFIED));
    }
    return citations.build();
  }

  private static Citation cite(
      Source source, Label locator, String fr, String en, Confidence confidence) {
    return new Citation(source, locator, Label.of(fr, en), confidence, READ_ON);
  }
}
