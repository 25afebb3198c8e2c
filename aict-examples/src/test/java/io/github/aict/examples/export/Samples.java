package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.odd.Odd;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A project, a partnership and a writer, all made up. */
final class Samples {

  static final Country FRANCE = Country.of("FRA");
  static final Country MALI = Country.of("MLI");
  static final Siren SIREN = Siren.of("213500010");

  static final OffsetDateTime GENERATED =
      OffsetDateTime.of(2026, 6, 30, 12, 0, 0, 5, ZoneOffset.UTC);

  static final IatiWriter WRITER =
      IatiWriter.of(IatiIdentifiers.standard(), GENERATED, Locale.FRENCH);

  static final PartnershipMember BELLECOURT =
      PartnershipMember.builder()
          .name("Bellecourt")
          .country(FRANCE)
          .kind(AuthorityKind.COMMUNE)
          .siren(SIREN)
          .inseeCode(InseeCode.of("01001"))
          .centre(Coordinates.of(46.15, 4.92))
          .build();

  static final PartnershipMember RIVE =
      PartnershipMember.builder()
          .name("Rive du Fleuve")
          .country(MALI)
          .centre(Coordinates.of(12.65, -8))
          .build();

  private Samples() {}

  static Partnership partnership(PartnershipMember... members) {
    return Partnership.builder().form(PartnershipForm.JUMELAGE).addMembers(members).build();
  }

  static PartnershipMember placed(PartnershipMember member, double latitude, double longitude) {
    return member.withCentre(Coordinates.of(latitude, longitude));
  }

  static Project project() {
    return Project.builder()
        .title("Eau pour Rive")
        .applicant(
            Applicant.builder()
                .name("Bellecourt")
                .kind(AuthorityKind.COMMUNE)
                .siren(SIREN)
                .inseeCode(InseeCode.of("01001"))
                .seatCountry(FRANCE)
                .build())
        .otherApplicants(ImmutableList.of())
        .partners(
            ImmutableList.of(
                Partner.builder()
                    .name("Rive du Fleuve")
                    .kind(AuthorityKind.MUNICIPALITY)
                    .country(MALI)
                    .build()))
        .countries(ImmutableSet.of(MALI))
        .odd(ImmutableSet.of(Odd.ODD_13, Odd.ODD_6))
        .schedule(
            Schedule.builder()
                .start(LocalDate.of(2026, 1, 1))
                .end(LocalDate.of(2026, 12, 31))
                .build())
        .financingPlan(FinancingPlan.builder().total(euros("1234.50")).build())
        .build();
  }

  static Money euros(String amount) {
    return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
  }
}
