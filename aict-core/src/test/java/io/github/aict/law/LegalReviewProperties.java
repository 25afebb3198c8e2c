package io.github.aict.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.odd.Odd;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.ActionForm;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.Judgement;
import io.github.aict.project.OnePercentLimb;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.ServiceBudget;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.PublicService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class LegalReviewProperties {

  private static final List<String> JUDGEMENTS =
      List.of(
          "neutrality",
          "noInterference",
          "localInterest",
          "withinCompetences",
          "internationalCommitments",
          "agenda2030Considered",
          "urgencyJustified",
          "humanitarianCharacter",
          "subjectIsCooperation",
          "subsidyEarmarked",
          "commonBorder",
          "purposeAllowed",
          "inTheFieldWater",
          "agencyCeiling",
          "contiguity");
  private static final List<String> ATTESTATIONS =
      List.of(
          "deliberationTaken",
          "administrativeAuthorisation",
          "governmentAuthorisation",
          "prefectAuthorisation",
          "odaDeclarationDone",
          "basinCommitteeConsulted");
  private static final List<AuthorityKind> KINDS =
      List.of(
          AuthorityKind.COMMUNE,
          AuthorityKind.REGION,
          AuthorityKind.COLLECTIVITE,
          AuthorityKind.SYNDICAT_EAU,
          AuthorityKind.METROPOLE,
          AuthorityKind.SAINT_MARTIN,
          AuthorityKind.AGENCE_DE_L_EAU,
          AuthorityKind.ASSOCIATION);
  private static final List<String> SEATS = List.of("FRA", "PYF", "NCL", "SEN");
  private static final List<LocalDate> DAYS =
      LegalPositions.all().stream()
          .flatMap(p -> p.validity().firstDay().stream())
          .flatMap(day -> List.of(day.minusDays(1), day).stream())
          .distinct()
          .toList();

  /** A project of which something is known, and the same project of which more is known. */
  record Growing(Project less, Project more) {}

  @Property(tries = 1000)
  void knowingMoreNeverOverturnsAConclusion(@ForAll("growing") Growing growing) {
    for (LocalDate day : DAYS) {
      LegalReview less = LegalReview.of(growing.less(), day);
      LegalReview more = LegalReview.of(growing.more(), day);
      LegalConclusion settled = less.conclusion();
      if (settled == LegalConclusion.COMPLIANT || settled == LegalConclusion.NOT_COMPLIANT) {
        assertThat(more.conclusion()).isEqualTo(settled);
      }
      if (less.isLeadKnown() && less.isFormKnown()) {
        Map<String, Outcome> after =
            more.findings().stream()
                .collect(Collectors.toMap(f -> f.rule().id(), Finding::outcome));
        for (Finding finding : less.findings()) {
          if (finding.outcome().isSettled()) {
            assertThat(after.get(finding.rule().id())).isEqualTo(finding.outcome());
          }
        }
      }
    }
  }

  @Property(tries = 1000)
  void aConclusionIsThatOfItsFindings(@ForAll("growing") Growing growing) {
    for (LocalDate day : DAYS) {
      LegalReview review = LegalReview.of(growing.more(), day);
      LegalConclusion conclusion = review.conclusion();
      boolean known = review.isFormKnown() && review.isLeadKnown();
      boolean fails = review.requirements() == Outcome.NOT_SATISFIED;
      assertThat(conclusion == LegalConclusion.NOT_COMPLIANT).isEqualTo(known && fails);
      if (conclusion == LegalConclusion.COMPLIANT) {
        assertThat(review.positions()).allMatch(position -> position.legality().isOpen());
        assertThat(review.missing()).isEmpty();
      }
      if (review.positions().stream().anyMatch(p -> p.legality().isClosed()) && known) {
        assertThat(conclusion)
            .isIn(
                LegalConclusion.NOT_COMPLIANT,
                LegalConclusion.NEEDS_JUDGEMENT,
                LegalConclusion.UNDETERMINED,
                LegalConclusion.NOT_KNOWN,
                LegalConclusion.NOT_CONCERNED);
      }
    }
  }

  @Provide
  Arbitrary<Growing> growing() {
    return Arbitraries.randomValue(LegalReviewProperties::grow);
  }

  private static Growing grow(Random random) {
    Project.Builder less = Project.builder();
    Project.Builder more = Project.builder();
    Applicant.Builder lessLead = Applicant.builder();
    Applicant.Builder moreLead = Applicant.builder();
    AuthorityKind kind = any(random, KINDS);
    boolean french = kind.isFrench() || kind == AuthorityKind.AGENCE_DE_L_EAU;
    Country seat = Country.of(french ? "FRA" : any(random, SEATS));
    boolean kindKnown = random.nextBoolean();
    if (kindKnown) {
      lessLead.kind(kind);
    }
    if (random.nextBoolean()) {
      lessLead.seatCountry(seat);
    }
    moreLead.kind(kind).seatCountry(seat);
    lessLead.attestations(attestations(random, moreLead));
    less.applicant(lessLead.build());
    more.applicant(moreLead.build());
    less.judgements(judgements(random, more));
    agreements(random, less, more);
    partners(random, less, more);
    boolean paysByService = random.nextInt(3) == 0;
    // A convention that becomes known adds a form to those of the services.
    if (paysByService || random.nextBoolean()) {
      ActionForm form = any(random, List.of(ActionForm.values()));
      less.declaredForm(form);
      more.declaredForm(form);
    }
    if (paysByService) {
      ServiceBudget.Builder budget =
          ServiceBudget.builder().service(any(random, List.of(PublicService.values())));
      if (random.nextBoolean()) {
        budget.ownResources(eur(1_000_000)).planned(eur(random.nextInt(20_000)));
      }
      less.serviceBudgets(ImmutableList.of(budget.build()));
      more.serviceBudgets(
          ImmutableList.of(
              ServiceBudget.builder()
                  .from(budget.build())
                  .limb(any(random, List.of(OnePercentLimb.values())))
                  .build()));
    }
    if (random.nextBoolean()) {
      less.odd(ImmutableSet.of());
      more.odd(ImmutableSet.of());
    } else {
      more.odd(ImmutableSet.of(Odd.of(6)));
    }
    return new Growing(less.build(), more.build());
  }

  private static ImmutableMap<String, Attestation> attestations(
      Random random, Applicant.Builder more) {
    ImmutableMap.Builder<String, Attestation> known = ImmutableMap.builder();
    ImmutableMap.Builder<String, Attestation> all = ImmutableMap.builder();
    for (String name : ATTESTATIONS) {
      Attestation held = Attestation.of(random.nextInt(4) > 0);
      all.put(name, held);
      if (random.nextBoolean()) {
        known.put(name, held);
      }
    }
    more.attestations(all.buildOrThrow());
    return known.buildOrThrow();
  }

  private static ImmutableMap<String, Judgement> judgements(Random random, Project.Builder more) {
    ImmutableMap.Builder<String, Judgement> known = ImmutableMap.builder();
    ImmutableMap.Builder<String, Judgement> all = ImmutableMap.builder();
    for (String name : JUDGEMENTS) {
      Judgement answer = Judgement.of(random.nextInt(5) > 0);
      all.put(name, answer);
      if (random.nextBoolean()) {
        known.put(name, answer);
      }
    }
    more.judgements(all.buildOrThrow());
    return known.buildOrThrow();
  }

  private static void agreements(Random random, Project.Builder less, Project.Builder more) {
    ImmutableList.Builder<Agreement> vague = ImmutableList.builder();
    ImmutableList.Builder<Agreement> exact = ImmutableList.builder();
    for (int i = random.nextInt(3); i > 0; i--) {
      Agreement.Builder agreement =
          Agreement.builder().kind(any(random, List.of(AgreementKind.values())));
      vague.add(agreement.build());
      agreement.signedOn(LocalDate.of(2000 + random.nextInt(20), 1, 1));
      if (random.nextBoolean()) {
        agreement.transmittedOn(LocalDate.of(2000 + random.nextInt(20), 1, 1));
      } else {
        agreement.declaredTransmitted(false);
      }
      if (random.nextBoolean()) {
        agreement.object("Un puits").amount(eur(0));
      }
      exact.add(agreement.build());
    }
    if (random.nextBoolean()) {
      less.agreements(random.nextBoolean() ? vague.build() : exact.build());
    }
    more.agreements(exact.build());
  }

  private static void partners(Random random, Project.Builder less, Project.Builder more) {
    Partner exact =
        Partner.builder()
            .kind(
                any(
                    random,
                    List.of(
                        AuthorityKind.MUNICIPALITY,
                        AuthorityKind.ONG,
                        AuthorityKind.ETAT_ETRANGER)))
            .country(Country.of("SEN"))
            .unrecognisedEntity(random.nextInt(4) == 0)
            .build();
    if (random.nextBoolean()) {
      boolean bare = random.nextBoolean();
      less.partners(
          ImmutableList.of(
              bare
                  ? exact.withUnrecognisedEntity(Optional.empty()).withCountry(Optional.empty())
                  : exact));
    }
    more.partners(ImmutableList.of(exact));
  }

  private static Money eur(long amount) {
    return Money.of(CurrencyUnit.EUR, amount);
  }

  private static <T> T any(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
