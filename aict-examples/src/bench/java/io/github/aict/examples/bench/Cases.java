package io.github.aict.examples.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.project.Submission;
import io.github.aict.project.Theme;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Generates projects, of which about half meet all criteria; the same seed gives the same ones. */
final class Cases {

  private static final String[] KINDS = {
    "COMMUNAUTE_DE_COMMUNES",
    "COMMUNAUTE_D_AGGLOMERATION",
    "COMMUNAUTE_URBAINE",
    "METROPOLE",
    "SYNDICAT_MIXTE"
  };
  private static final String[] NEAR = {"BEN", "BFA", "CIV", "MAR", "MDG", "MLI", "SEN", "TUN"};
  private static final String[] FAR = {"ARG", "DEU", "ITA", "JPN", "MEX", "POL", "UKR", "VNM"};
  private static final String[] THEMES = {"ASSAINISSEMENT", "CLIMAT", "DECHETS", "NUMERIQUE"};
  private static final String[] OTHER_THEMES = {"JEUNESSE", "MOBILITE", "PATRIMOINE", "SPORT"};
  // A kind that others lie within may be too broad to tell whether it is in a set.
  private static final AuthorityKind[] ALL_KINDS =
      Arrays.stream(AuthorityKind.values())
          .filter(
              kind ->
                  Arrays.stream(AuthorityKind.values())
                      .noneMatch(other -> other != kind && other.isWithin(kind)))
          .toArray(AuthorityKind[]::new);

  private final CriteriaSet set;
  private final SplittableRandom random;
  private final double missing;

  private Cases(CriteriaSet set, double missing, long seed) {
    this.set = set;
    this.missing = missing;
    this.random = new SplittableRandom(seed);
  }

  /**
   * Generates cases.
   *
   * @param set the rules that the cases are for
   * @param missing how often a fact is not known, from 0 to 1
   * @param number how many cases
   * @param seed what decides the cases
   * @return the cases
   */
  static List<Case> of(CriteriaSet set, double missing, int number, long seed) {
    Cases cases = new Cases(set, missing, seed);
    List<Case> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Project project = set == CriteriaSet.TEN ? cases.ten() : cases.senegal();
      all.add(new Case(project, Dossiers.of(project)));
    }
    return all;
  }

  private boolean isKnown() {
    return random.nextDouble() >= missing;
  }

  private boolean passes() {
    return random.nextDouble() < (set == CriteriaSet.TEN ? 0.93 : 0.8);
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private Project ten() {
    Applicant.Builder applicant = Applicant.builder();
    if (isKnown()) {
      applicant.kind(passes() ? AuthorityKind.valueOf(pick(KINDS)) : pick(ALL_KINDS));
    }
    if (isKnown()) {
      applicant.putAttestation("deliberationTaken", Attestation.of(passes()));
    }
    Project.Builder project = Project.builder().applicant(applicant.build()).financingPlan(plan());
    if (isKnown()) {
      project.countries(countries(passes() ? pick(NEAR) : pick(FAR)));
    }
    if (isKnown()) {
      project.themes(
          ImmutableSet.of(
              Theme.of(pick(OTHER_THEMES)), Theme.of(pick(passes() ? THEMES : OTHER_THEMES))));
    }
    if (isKnown()) {
      int months = passes() ? 12 + random.nextInt(25) : 1 + random.nextInt(11);
      project.schedule(Schedule.builder().declaredMonths(months).build());
    }
    if (isKnown()) {
      LocalDate day =
          LocalDate.of(2025, 1, 1)
              .plusDays(passes() ? random.nextInt(90) : -1 - random.nextInt(99));
      project.submission(Submission.builder().declaredDate(day).build());
    }
    return project.build();
  }

  private FinancingPlan plan() {
    FinancingPlan.Builder plan = FinancingPlan.builder();
    long hundreds = 300 + random.nextInt(1200);
    long rate = passes() ? 40 + random.nextInt(31) : 71 + random.nextInt(5);
    long own = passes() ? 20 + random.nextInt(5) : random.nextInt(20);
    if (isKnown()) {
      plan.total(euros(hundreds * 100));
    }
    if (isKnown()) {
      plan.requested(euros(hundreds * rate));
    }
    if (isKnown()) {
      plan.addContributions(Contribution.of(Contributor.OWN, euros(hundreds * own)));
    }
    return plan.build();
  }

  private static Money euros(long amount) {
    return Money.of(CurrencyUnit.EUR, amount);
  }

  private ImmutableSet<Country> countries(String decisive) {
    return random.nextBoolean()
        ? ImmutableSet.of(Country.of(decisive))
        : ImmutableSet.of(Country.of(pick(FAR)), Country.of(decisive));
  }

  private Project senegal() {
    Project.Builder project = Project.builder();
    Applicant lead = lead();
    boolean isFrench = lead.isFrenchAuthority().orElse(true);
    if (isKnown()) {
      project.applicant(lead);
    }
    if (isKnown()) {
      project.jointApplication(passes());
    }
    if (isKnown()) {
      project.declaredFrenchAuthorities(isFrench || passes() ? 1 + random.nextInt(3) : 0);
    }
    if (isKnown()) {
      List<Partner> partners = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        partners.add(partner());
      }
      project.partners(ImmutableList.copyOf(partners));
    }
    if (isKnown()) {
      project.countries(
          passes()
              ? ImmutableSet.of(Country.of("SEN"))
              : ImmutableSet.of(Country.of("SEN"), Country.of(pick(FAR))));
    }
    return project.build();
  }

  private Applicant lead() {
    Applicant.Builder applicant = Applicant.builder();
    AuthorityKind kind = passes() ? AuthorityKind.valueOf(pick(KINDS)) : pick(ALL_KINDS);
    applicant.kind(kind);
    if (isKnown()) {
      applicant.seatCountry(
          Country.of(kind.isFrench() || random.nextBoolean() ? "FRA" : pick(FAR)));
    }
    return applicant.build();
  }

  private Partner partner() {
    Partner.Builder partner = Partner.builder();
    if (isKnown()) {
      partner.declaredLocalAuthority(random.nextInt(4) > 0);
    }
    if (isKnown()) {
      partner.country(Country.of(random.nextInt(4) > 0 ? "SEN" : pick(FAR)));
    }
    return partner.build();
  }
}
