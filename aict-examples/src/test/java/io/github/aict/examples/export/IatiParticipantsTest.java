package io.github.aict.examples.export;

import static io.github.aict.examples.export.Samples.FRANCE;
import static io.github.aict.examples.export.Samples.MALI;
import static io.github.aict.examples.export.Samples.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.project.Applicant;
import io.github.aict.project.ApplicantRole;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.territory.AuthorityKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IatiParticipantsTest {

  private static final String PARTICIPANT = "//participating-org";

  private static XmlText written(Project project) {
    return XmlText.of(WRITER, IatiActivity.of("P1", project, ActivityStatus.PIPELINE));
  }

  private static Partner partner(String name, AuthorityKind kind) {
    return Partner.builder().name(name).kind(kind).country(MALI).build();
  }

  private static Applicant applicant(String name, AuthorityKind kind, ApplicantRole role) {
    return Applicant.builder().name(name).kind(kind).seatCountry(FRANCE).role(role).build();
  }

  @Test
  void kindsAreTypesOnlyWhereTheListHasOne() {
    Project project =
        Samples.project()
            .withOtherApplicants(
                ImmutableList.of(
                    applicant("A", AuthorityKind.ASSOCIATION, ApplicantRole.PARTICIPANT),
                    applicant("B", AuthorityKind.REGION, ApplicantRole.CO_APPLICANT),
                    applicant("C", AuthorityKind.SPL, ApplicantRole.PARTICIPANT)))
            .withPartners(
                ImmutableList.of(
                    partner("D", AuthorityKind.ONG),
                    partner("E", AuthorityKind.ETAT_ETRANGER),
                    partner("F", AuthorityKind.ASSOCIATION_DE_COLLECTIVITES),
                    partner("G", AuthorityKind.ENTREPRISE),
                    partner("H", AuthorityKind.ETABLISSEMENT_PUBLIC_LOCAL),
                    Partner.builder().name("I").declaredLocalAuthority(true).build(),
                    Partner.builder().name("J").kind(AuthorityKind.ONG).build(),
                    Partner.builder().country(MALI).build()));
    XmlText text = written(project);
    assertThat(text.find(PARTICIPANT + "/@role"))
        .containsExactly("2", "4", "2", "4", "4", "4", "4", "4", "4", "4", "4");
    assertThat(text.find(PARTICIPANT + "[@type]"))
        .extracting(String::strip)
        .containsExactly("Bellecourt", "A", "B", "D", "E", "G", "H", "I");
    assertThat(text.find(PARTICIPANT + "/@type"))
        .containsExactly("11", "22", "11", "24", "10", "70", "15", "11");
  }

  @Test
  void severalFrenchMembersNeedAReporter() {
    PartnershipMember other = Samples.BELLECOURT.withName("Autre").withSiren(Optional.empty());
    IatiActivity activity =
        IatiActivity.of(
            "J1",
            Samples.partnership(Samples.BELLECOURT, other, Samples.RIVE)
                .withDeclaredFirstYear(1981),
            ActivityStatus.IMPLEMENTATION);
    assertThat(XmlText.of(WRITER, activity).report().leftOut())
        .extracting(remark -> remark.text().fr())
        .containsExactly(
            "aucune organisation déclarante\u00a0: il faut un seul chef de file français, avec nom,"
                + " nature et SIREN, ou une organisation indiquée pour tout le fichier");
    IatiWriter writer =
        IatiWriter.of(
            IatiIdentifiers.standard().withReporter(new IatiOrganisation("XX-1", "22", "Réseau")),
            Samples.GENERATED,
            Locale.FRENCH);
    assertThat(XmlText.of(writer, activity).find(PARTICIPANT + "/@role"))
        .containsExactly("2", "2", "4");
  }

  @Test
  void datesAndLanguagesThatTheSchemaCannotHoldAreRefused() {
    Schedule far = Schedule.builder().start(LocalDate.of(10_000, 1, 1)).build();
    assertThat(written(Samples.project().withSchedule(far)).report().leftOut())
        .extracting(remark -> remark.text().en())
        .containsExactly("a date outside the years 1 to 9999");
    assertThatThrownBy(
            () -> IatiWriter.of(IatiIdentifiers.standard(), Samples.GENERATED, Locale.ROOT))
        .hasMessageContaining("must name a language");
  }
}
