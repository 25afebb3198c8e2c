package io.github.aict.examples.export;

import static io.github.aict.examples.export.Samples.BELLECOURT;
import static io.github.aict.examples.export.Samples.MALI;
import static io.github.aict.examples.export.Samples.RIVE;
import static io.github.aict.examples.export.Samples.WRITER;
import static io.github.aict.examples.export.Samples.euros;
import static io.github.aict.examples.export.Samples.partnership;
import static io.github.aict.examples.export.Samples.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.odd.AidType;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.OddTarget;
import io.github.aict.odd.PolicyMarker;
import io.github.aict.odd.PolicySignificance;
import io.github.aict.odd.SectorCode;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.partnership.Partnership;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.CountryPart;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.project.Theme;
import io.github.aict.territory.Country;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IatiWriterTest {

  private static final String ACTIVITY = "/iati-activities/iati-activity";

  private static XmlText written(Project project) {
    return XmlText.of(WRITER, IatiActivity.of("P1", project, ActivityStatus.IMPLEMENTATION));
  }

  private static XmlText written(Partnership partnership, ActivityStatus status) {
    return XmlText.of(WRITER, IatiActivity.of("J1", partnership, status));
  }

  private static Partnership twinning() {
    return partnership(BELLECOURT, RIVE).withDeclaredFirstYear(1981);
  }

  @Test
  void everyPartHasItsPlace() {
    Project project =
        project()
            .withSectors(ImmutableSet.of(SectorCode.of("14030"), SectorCode.of("140")))
            .withThemes(ImmutableSet.of(Theme.of("EAU_POTABLE")));
    IatiActivity activity =
        IatiActivity.builder("P1", project, ActivityStatus.IMPLEMENTATION)
            .description("De l’eau.")
            .targets(ImmutableList.of(OddTarget.of("6.1")))
            .markers(ImmutableMap.of(PolicyMarker.GENDER_EQUALITY, PolicySignificance.SIGNIFICANT))
            .terms(
                new IatiTerms(
                    Optional.of("1"),
                    Optional.of("10"),
                    Optional.of("110"),
                    Optional.of(AidType.of("C01")),
                    Optional.of("5")))
            .documents(
                ImmutableList.of(
                    new IatiDocument(
                        URI.create("https://example.org/convention.pdf"),
                        "application/pdf",
                        "Convention",
                        "A09")))
            .parent("FR-RCS-213500010-J1")
            .build();
    XmlText text = XmlText.of(WRITER, activity);
    assertThat(text.names(ACTIVITY + "/*"))
        .containsExactly(
            "iati-identifier",
            "reporting-org",
            "title",
            "description",
            "participating-org",
            "participating-org",
            "activity-status",
            "activity-date",
            "activity-date",
            "recipient-country",
            "sector",
            "sector",
            "tag",
            "tag",
            "tag",
            "tag",
            "policy-marker",
            "collaboration-type",
            "default-flow-type",
            "default-finance-type",
            "default-aid-type",
            "default-tied-status",
            "budget",
            "document-link",
            "related-activity");
    assertThat(text.report()).isEqualTo(new IatiReport(1, ImmutableList.of(), ImmutableList.of()));
    assertThat(text.find("/iati-activities/@*"))
        .containsExactlyInAnyOrder("2.03", "2026-06-30T12:00:00Z");
    assertThat(text.find(ACTIVITY + "/@*")).containsExactlyInAnyOrder("fr", "EUR");
    assertThat(text.find(ACTIVITY + "/iati-identifier")).containsExactly("FR-RCS-213500010-P1");
    assertThat(text.find(ACTIVITY + "/reporting-org/@ref")).containsExactly("FR-RCS-213500010");
    assertThat(text.find(ACTIVITY + "/reporting-org/@type")).containsExactly("11");
    assertThat(text.find(ACTIVITY + "/description/narrative")).containsExactly("De l’eau.");
    assertThat(text.find(ACTIVITY + "/participating-org/@role")).containsExactly("2", "4");
    assertThat(text.find(ACTIVITY + "/activity-date/@type")).containsExactly("2", "3");
    assertThat(text.find(ACTIVITY + "/sector/@code")).containsExactly("14030", "140");
    assertThat(text.find(ACTIVITY + "/sector/@vocabulary")).containsExactly("1", "2");
    assertThat(text.find(ACTIVITY + "/sector/@percentage")).containsExactly("100.00", "100.00");
    assertThat(text.find(ACTIVITY + "/tag/@vocabulary")).containsExactly("2", "2", "99", "3");
    assertThat(text.find(ACTIVITY + "/tag/@code")).containsExactly("6", "13", "EAU_POTABLE", "6.1");
    assertThat(text.find(ACTIVITY + "/budget/value")).containsExactly("1234.50");
    assertThat(text.find(ACTIVITY + "/budget/*/@iso-date"))
        .containsExactly("2026-01-01", "2026-12-31");
    assertThat(text.find(ACTIVITY + "/policy-marker/@significance")).containsExactly("1");
    assertThat(text.find(ACTIVITY + "/related-activity/@ref"))
        .containsExactly("FR-RCS-213500010-J1");
  }

  @Test
  void nothingIsWrittenThatIsNotKnown() {
    Project bare =
        Project.builder()
            .title("Eau")
            .applicant(project().applicant())
            .schedule(Schedule.builder().start(LocalDate.of(2026, 1, 1)).build())
            .note("Entre nous.")
            .build();
    XmlText text = written(bare);
    assertThat(text.names(ACTIVITY + "/*"))
        .containsExactly(
            "iati-identifier",
            "reporting-org",
            "title",
            "description",
            "participating-org",
            "activity-status",
            "activity-date");
    assertThat(text.find(ACTIVITY + "/description/narrative")).containsExactly("Eau");
    assertThat(text.report().remarks())
        .extracting(remark -> remark.text().en())
        .containsExactly(
            "no description: the title stands for it",
            "no country",
            "no sector of the DAC, which the standard asks for");
  }

  @Test
  void whatLacksWhatTheStandardRequiresIsLeftOutWithEveryReason() {
    XmlText text =
        XmlText.of(
            WRITER,
            IatiActivity.of("P0", Project.builder().build(), ActivityStatus.PIPELINE),
            IatiActivity.of("J0", partnership(BELLECOURT, RIVE), ActivityStatus.CLOSED),
            IatiActivity.of("P1", project(), ActivityStatus.PIPELINE),
            IatiActivity.of("P1", project(), ActivityStatus.CLOSED));
    assertThat(text.report().written()).isEqualTo(1);
    assertThat(text.report().leftOut())
        .extracting(remark -> remark.activity() + " " + remark.text().en())
        .containsExactly(
            "P0 no reporting organisation: there must be a single French lead with name, kind and"
                + " SIREN, or one organisation stated for the whole file",
            "P0 no title",
            "P0 no participating organisation",
            "P0 no start date, which the standard requires",
            "J0 no start date, which the standard requires",
            "P1 its identifier is already that of another activity of the file");
    assertThat(text.find(ACTIVITY + "/activity-status/@code")).containsExactly("1");
  }

  @Test
  void withoutAnyActivityThereIsNoDocument() {
    assertThat(XmlText.of(WRITER).bytes()).isEmpty();
    assertThat(written(Project.builder().build()).bytes()).isEmpty();
  }

  @Test
  void yearsAreWrittenAsDaysWithTheYearAsText() {
    XmlText text = written(twinning().withLastYear(2031), ActivityStatus.CLOSED);
    assertThat(text.find(ACTIVITY + "/activity-date/@iso-date"))
        .containsExactly("1981-01-01", "2031-12-31");
    assertThat(text.find(ACTIVITY + "/activity-date/narrative")).containsExactly("1981", "2031");
    assertThat(text.find(ACTIVITY + "/activity-date/@type"))
        .as("an end after the export is planned")
        .containsExactly("2", "3");
  }

  @Test
  void theDayOfTheFirstSignatureIsTheStart() {
    Agreement signed =
        Agreement.builder()
            .kind(AgreementKind.SIGNED_CONVENTION)
            .signedOn(LocalDate.of(1999, 5, 8))
            .object("Eau et assainissement")
            .build();
    XmlText text =
        written(
            partnership(BELLECOURT, RIVE).withAgreements(signed), ActivityStatus.IMPLEMENTATION);
    assertThat(text.find(ACTIVITY + "/activity-date/@iso-date")).containsExactly("1999-05-08");
    assertThat(text.find(ACTIVITY + "/activity-date/narrative")).isEmpty();
    assertThat(text.find(ACTIVITY + "/description/narrative"))
        .containsExactly("Eau et assainissement");
  }

  @Test
  void stagesDecideWhetherDaysAreActual() {
    Project past =
        project()
            .withSchedule(
                Schedule.builder()
                    .start(LocalDate.of(2020, 1, 1))
                    .end(LocalDate.of(2020, 6, 30))
                    .build());
    assertThat(List.of(ActivityStatus.values()))
        .extracting(
            status ->
                XmlText.of(WRITER, IatiActivity.of("P", past, status))
                    .find(ACTIVITY + "/activity-date/@type"))
        .containsExactly(
            List.of("1", "3"),
            List.of("2", "3"),
            List.of("2", "4"),
            List.of("2", "4"),
            List.of("1", "3"),
            List.of("2", "3"));
  }

  @Test
  void aPartnershipHasItsTitleInBothLanguagesAndItsPlace() {
    XmlText text = written(twinning(), ActivityStatus.IMPLEMENTATION);
    assertThat(text.find(ACTIVITY + "/title/narrative[@*='fr']"))
        .containsExactly("Jumelage\u00a0: Bellecourt – Rive du Fleuve");
    assertThat(text.find(ACTIVITY + "/title/narrative[@*='en']"))
        .containsExactly("Twinning: Bellecourt – Rive du Fleuve");
    assertThat(text.find(ACTIVITY + "/location/name/narrative")).containsExactly("Rive du Fleuve");
    assertThat(text.find(ACTIVITY + "/location/point/pos")).containsExactly("12.65 -8");
    assertThat(text.find(ACTIVITY + "/participating-org/@type")).containsExactly("11", "11");
  }

  @Test
  void organisationsAreIdentifiedAsTheCallerSays() {
    IatiIdentifiers identifiers =
        IatiIdentifiers.standard()
            .withFrenchPrefix("FR-TEST")
            .withReporter(new IatiOrganisation("FR-TEST-1", "22", "Réseau"))
            .withReference(MALI, "Rive du Fleuve", "XI-WIKIDATA-Q1");
    XmlText text =
        XmlText.of(
            IatiWriter.of(identifiers, Samples.GENERATED, Locale.FRENCH),
            IatiActivity.of("J1", twinning(), ActivityStatus.IMPLEMENTATION),
            IatiActivity.of("P1", project(), ActivityStatus.IMPLEMENTATION));
    assertThat(text.find(ACTIVITY + "/iati-identifier"))
        .containsExactly("FR-TEST-1-J1", "FR-TEST-1-P1");
    assertThat(text.find(ACTIVITY + "/participating-org/@ref"))
        .containsExactly(
            "FR-TEST-213500010", "XI-WIKIDATA-Q1", "FR-TEST-213500010", "XI-WIKIDATA-Q1");
    assertThatThrownBy(() -> identifiers.withFrenchPrefix("FR/RCS")).hasMessageContaining("FR/RCS");
    assertThatThrownBy(() -> IatiActivity.of("1 2", project(), ActivityStatus.CLOSED))
        .hasMessageContaining("“1 2”");
  }

  @Test
  void thoseWhoPayAreFundersUnderTheReferenceTheyHave() {
    FinancingPlan plan =
        FinancingPlan.builder()
            .addContributions(
                Contribution.of(Contributor.OWN, euros("10")).withName("Bellecourt"),
                Contribution.of(Contributor.OTHERS, euros("10")).withName("Fondation"),
                Contribution.of(Contributor.OTHERS, euros("10")))
            .build();
    XmlText text = written(project().withFinancingPlan(plan));
    assertThat(text.find(ACTIVITY + "/participating-org[@role='1']/narrative"))
        .containsExactly("Bellecourt", "Fondation");
    assertThat(text.find(ACTIVITY + "/participating-org[@role='1']/@ref"))
        .containsExactly("FR-RCS-213500010");
    assertThat(text.names(ACTIVITY + "/budget")).isEmpty();
  }

  @Test
  void sharesOfCountriesAreThoseOfTheirCosts() {
    Country niger = Country.of("NER");
    Country quebec = Country.of("CA-QC");
    Project project =
        project()
            .withCountries(ImmutableSet.of(MALI, niger, quebec))
            .withFinancingPlan(
                FinancingPlan.builder()
                    .countryParts(
                        ImmutableList.of(part(MALI, "1"), part(niger, "1"), part(quebec, "1")))
                    .build());
    assertThat(written(project).find(ACTIVITY + "/recipient-country/@percentage"))
        .containsExactly("33.34", "33.33", "33.33");
    assertThat(written(project).find(ACTIVITY + "/recipient-country/@code"))
        .containsExactly("CA", "ML", "NE");
  }

  private static CountryPart part(Country country, String cost) {
    return CountryPart.builder().country(country).total(euros(cost)).build();
  }

  @Test
  void sharesThatAreNotKnownAreAssumedOnlyIfAsked() {
    Project project =
        project()
            .withCountries(ImmutableSet.of(MALI, Country.of("NER"), Country.of("TCD")))
            .withSectors(
                ImmutableSet.of(
                    SectorCode.of("14030"), SectorCode.of("11110"), SectorCode.of("43040")));
    XmlText text = written(project);
    assertThat(text.find(ACTIVITY + "/*/@percentage")).isEmpty();
    assertThat(text.report().remarks())
        .extracting(remark -> remark.text().fr())
        .contains(
            "plusieurs pays sans parts, que le standard demande",
            "plusieurs secteurs sans parts, que le standard demande");
    XmlText even =
        XmlText.of(
            WRITER.withEvenShares(), IatiActivity.of("P1", project, ActivityStatus.PIPELINE));
    assertThat(even.find(ACTIVITY + "/recipient-country/@percentage"))
        .containsExactly("33.34", "33.33", "33.33");
    assertThat(even.find(ACTIVITY + "/sector/@percentage"))
        .containsExactly("33.34", "33.33", "33.33");
  }

  @Test
  void suggestedGoalsNeverPassForDeclared() {
    Project project = project().withSectors(ImmutableSet.of(SectorCode.of("11220")));
    XmlText text =
        XmlText.of(
            WRITER.withSuggestions(OddMapping.bundled()),
            IatiActivity.of("P1", project, ActivityStatus.PIPELINE));
    assertThat(text.find(ACTIVITY + "/tag[@vocabulary='2' or @vocabulary='3']/@code"))
        .containsExactly("6", "13");
    assertThat(text.find(ACTIVITY + "/tag[@vocabulary='99']/@code"))
        .isNotEmpty()
        .allMatch(code -> code.startsWith("SUGGESTED-4"));
    assertThat(text.find(ACTIVITY + "/tag[@vocabulary='99']/narrative[@*='en']"))
        .allMatch(reason -> reason.startsWith("Suggested by a table, not declared: "));
    assertThat(written(project).find(ACTIVITY + "/tag[@vocabulary='99']")).isEmpty();
  }

  @Test
  void aBudgetOfMoreThanAYearIsNotWritten() {
    Project project =
        project()
            .withSchedule(
                Schedule.builder()
                    .start(LocalDate.of(2026, 1, 1))
                    .end(LocalDate.of(2027, 1, 1))
                    .build());
    assertThat(written(project).names(ACTIVITY + "/budget")).isEmpty();
    assertThat(written(project).report().remarks())
        .extracting(remark -> remark.text().en())
        .contains(
            "a budget for more than a year, which the standard does not accept: it is not written");
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    String hard = "a<&>\"'\u0000\u001b\ud800 \ufffe é 😀\r\nb]]>";
    XmlText text = written(project().withTitle(hard));
    assertThat(text.find(ACTIVITY + "/title/narrative"))
        .containsExactly("a<&>\"'\ufffd\ufffd\ufffd \ufffd é 😀\nb]]>");
  }
}
