package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.odd.Odd;
import io.github.aict.odd.SectorCode;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.ActionForm;
import io.github.aict.project.Applicant;
import io.github.aict.project.ApplicantAttribute;
import io.github.aict.project.ApplicantRole;
import io.github.aict.project.Attestation;
import io.github.aict.project.CountryPart;
import io.github.aict.project.Derivation;
import io.github.aict.project.Event;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Judgement;
import io.github.aict.project.LegalNature;
import io.github.aict.project.OnePercentLimb;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.RateOption;
import io.github.aict.project.Schedule;
import io.github.aict.project.ServiceBudget;
import io.github.aict.project.Submission;
import io.github.aict.project.SubmissionChannel;
import io.github.aict.project.Theme;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.PublicService;
import io.github.aict.territory.WaterBasin;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.joda.money.Money;

/** Arbitrary projects, of which every part may be there or not. */
final class Projects {

  private static final List<Country> FRENCH =
      List.of(Country.of("FRA"), Country.of("REU"), Country.of("PYF"));

  private Projects() {}

  static Arbitrary<Project> any() {
    return Combinators.combine(
            parts(),
            Plans.any().optional(),
            Values.setsOf(Country.all()),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 3))
        .as(Projects::complete);
  }

  private static Arbitrary<Project> parts() {
    return Builders.withBuilder(Project::builder)
        .use(Values.texts().optional())
        .in((b, v) -> b.title(v))
        .use(Values.texts().optional())
        .in((b, v) -> b.note(v))
        .use(applicants(ApplicantRole.LEAD).optional())
        .in((b, v) -> b.applicant(v))
        .use(Values.listsOf(others()).optional())
        .in((b, v) -> b.otherApplicants(v))
        .use(Values.listsOf(partners()).optional())
        .in((b, v) -> b.partners(v))
        .use(Arbitraries.of(true, false).optional())
        .in((b, v) -> b.jointApplication(v))
        .use(Values.listsOf(agreements()).optional())
        .in((b, v) -> b.agreements(v))
        .use(Arbitraries.of(ActionForm.values()).optional())
        .in((b, v) -> b.declaredForm(v))
        .use(themes().optional())
        .in((b, v) -> b.themes(v))
        .use(Values.setsOf(SectorCode.all().toArray(SectorCode[]::new)).optional())
        .in((b, v) -> b.sectors(v))
        .use(Values.setsOf(Odd.values()).optional())
        .in((b, v) -> b.odd(v))
        .use(serviceBudgets().optional())
        .in((b, v) -> b.serviceBudgets(v))
        .use(events().optional())
        .in((b, v) -> b.event(v))
        .use(schedules().optional())
        .in((b, v) -> b.schedule(v))
        .use(submissions().optional())
        .in((b, v) -> b.submission(v))
        .use(Arbitraries.maps(Values.words(), judgements()).ofMaxSize(2))
        .in((b, v) -> b.judgements(v))
        .build(b -> b.build());
  }

  /** Adds what has to agree with the other parts. */
  private static Project complete(
      Project parts,
      Optional<FinancingPlan> plan,
      ImmutableSet<Country> more,
      boolean declared,
      int number) {
    ImmutableSet<Country> known =
        ImmutableSet.<Country>builder().addAll(homes(parts)).addAll(partCountries(plan)).build();
    Project whole = parts.withFinancingPlan(plan);
    if (declared) {
      // One more country than there are parts, so that the parts need not make up the whole plan.
      whole = whole.withCountries(union(union(known, more), ImmutableSet.of(Country.of("KEN"))));
      whole = whole.withDeclaredCountryCount(whole.countryCount());
    } else {
      whole = whole.withDeclaredCountryCount(number);
    }
    if (number == 0) {
      return whole;
    }
    whole =
        whole
            .withDeclaredFrenchAuthorities(whole.frenchAuthorities().orElse(sure(whole, false)))
            .withDeclaredParticipatingFrenchAuthorities(
                whole.participatingFrenchAuthorities().orElse(sure(whole, true)))
            .withDeclaredApplicantCountries(
                whole.applicantCountries().orElse(union(seats(whole), more)));
    return whole.withDeclaredEuMemberStates(
        whole.euMemberStates().orElse(Math.min(number, whole.applicantCountryCount().orElse(0))));
  }

  private static ImmutableSet<Country> union(ImmutableSet<Country> a, ImmutableSet<Country> b) {
    return ImmutableSet.<Country>builder().addAll(a).addAll(b).build();
  }

  private static ImmutableSet<Country> homes(Project project) {
    return project.partners().orElse(ImmutableList.of()).stream()
        .flatMap(partner -> partner.country().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<Country> partCountries(Optional<FinancingPlan> plan) {
    return plan.flatMap(FinancingPlan::countryParts).orElse(ImmutableList.of()).stream()
        .map(CountryPart::country)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static List<Applicant> carrying(Project project, boolean withParticipants) {
    ImmutableList.Builder<Applicant> all = ImmutableList.builder();
    project.applicant().ifPresent(all::add);
    project.otherApplicants().orElse(ImmutableList.of()).stream()
        .filter(other -> withParticipants || other.role() == ApplicantRole.CO_APPLICANT)
        .forEach(all::add);
    return all.build();
  }

  private static int sure(Project project, boolean withParticipants) {
    return (int)
        carrying(project, withParticipants).stream()
            .filter(applicant -> applicant.isFrenchAuthority().orElse(false))
            .count();
  }

  private static ImmutableSet<Country> seats(Project project) {
    return carrying(project, false).stream()
        .flatMap(applicant -> applicant.seatCountry().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Arbitrary<Applicant> others() {
    return Arbitraries.of(ApplicantRole.CO_APPLICANT, ApplicantRole.PARTICIPANT)
        .flatMap(Projects::applicants);
  }

  private static Arbitrary<Applicant> applicants(ApplicantRole role) {
    Arbitrary<Applicant> bodies =
        Builders.withBuilder(Applicant::builder)
            .use(Values.texts().optional())
            .in((b, v) -> b.name(v))
            .use(Arbitraries.of(AuthorityKind.values()).optional())
            .in((b, v) -> b.kind(v))
            .use(Arbitraries.of(LegalNature.values()).optional())
            .in((b, v) -> b.nature(v))
            .use(Values.sirens().optional())
            .in((b, v) -> b.siren(v))
            .use(Values.texts().optional())
            .in((b, v) -> b.departement(v))
            .use(Values.sirens().optional())
            .in((b, v) -> b.epci(v))
            .use(derivations().optional())
            .in((b, v) -> b.derivation(v))
            .use(Values.inseeCodes().optional())
            .in((b, v) -> b.inseeCode(v))
            .use(Arbitraries.of(WaterBasin.values()).optional())
            .in((b, v) -> b.basin(v))
            .use(Values.texts().optional())
            .in((b, v) -> b.region(v))
            .use(Values.counts().optional())
            .in((b, v) -> b.population(number(v)))
            .use(Values.setsOf(PublicService.values()).optional())
            .in((b, v) -> b.services(v))
            .use(Arbitraries.maps(Values.words(), attestations()).ofMaxSize(2))
            .in((b, v) -> b.attestations(v))
            .build(b -> b.role(role).build());
    return Combinators.combine(
            bodies, Values.countries().optional(), Arbitraries.of(FRENCH).optional())
        .as(
            (body, anywhere, inFrance) ->
                body.withSeatCountry(
                    body.kind().filter(AuthorityKind::isFrench).isPresent() ? inFrance : anywhere));
  }

  private static Arbitrary<Derivation> derivations() {
    return Combinators.combine(Values.days(), Values.setsOf(ApplicantAttribute.values()))
        .filter((edition, attributes) -> !attributes.isEmpty())
        .as(Derivation::new);
  }

  private static Arbitrary<Partner> partners() {
    Arbitrary<Partner> bodies =
        Builders.withBuilder(Partner::builder)
            .use(Values.texts().optional())
            .in((b, v) -> b.name(v))
            .use(Arbitraries.of(AuthorityKind.values()).optional())
            .in((b, v) -> b.kind(v))
            .use(Values.countries().optional())
            .in((b, v) -> b.country(v))
            .use(Values.texts().optional())
            .in((b, v) -> b.region(v))
            .use(Values.counts().optional())
            .in((b, v) -> b.population(number(v)))
            .use(Arbitraries.of(true, false).optional())
            .in((b, v) -> b.unrecognisedEntity(v))
            .build(b -> b.build());
    return Combinators.combine(bodies, Arbitraries.of(true, false).optional())
        .as(
            (body, local) ->
                body.withDeclaredLocalAuthority(
                    local.map(l -> body.kind().map(AuthorityKind::isLocalAuthority).orElse(l))));
  }

  private static Arbitrary<Attestation> attestations() {
    return Builders.withBuilder(Attestation::builder)
        .use(Arbitraries.of(true, false))
        .in((b, v) -> b.held(v))
        .use(Values.days().optional())
        .in((b, v) -> b.on(v))
        .use(Values.texts().optional())
        .in((b, v) -> b.reference(v))
        .build(b -> b.build());
  }

  private static Arbitrary<Judgement> judgements() {
    return Builders.withBuilder(Judgement::builder)
        .use(Arbitraries.of(true, false))
        .in((b, v) -> b.answer(v))
        .use(Values.texts().optional())
        .in((b, v) -> b.by(v))
        .use(Values.days().optional())
        .in((b, v) -> b.on(v))
        .use(Values.texts().optional())
        .in((b, v) -> b.reason(v))
        .build(b -> b.build());
  }

  private static Arbitrary<Agreement> agreements() {
    return Builders.withBuilder(Agreement::builder)
        .use(Arbitraries.of(AgreementKind.values()))
        .in((b, v) -> b.kind(v))
        .use(Values.days().optional())
        .in((b, v) -> b.signedOn(v))
        .use(Values.days().optional())
        .in((b, v) -> b.transmittedOn(v).declaredTransmitted(v.map(day -> true)))
        .use(Values.texts().optional())
        .in((b, v) -> b.object(v))
        .use(Values.amounts().optional())
        .in((b, v) -> b.amount(v))
        .build(b -> b.build())
        .flatMap(
            agreement ->
                Arbitraries.of(true, false)
                    .optional()
                    .map(
                        told ->
                            agreement.withDeclaredTransmitted(
                                told.filter(t -> t || agreement.transmittedOn().isEmpty()))));
  }

  private static Arbitrary<ImmutableSet<Theme>> themes() {
    return Arbitraries.oneOf(
            Arbitraries.of(Theme.known()),
            Values.words().map(word -> Theme.of("X_" + word.toUpperCase(Locale.ROOT))))
        .set()
        .ofMaxSize(3)
        .map(ImmutableSet::copyOf);
  }

  private static Arbitrary<ImmutableList<ServiceBudget>> serviceBudgets() {
    return Combinators.combine(
            Arbitraries.shuffle(Arrays.asList(PublicService.values())),
            Values.amounts().optional().list().ofSize(2 * 2),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(OnePercentLimb.values()).optional())
        .as(
            (services, amounts, size, limb) -> {
              ImmutableList.Builder<ServiceBudget> budgets = ImmutableList.builder();
              for (int i = 0; i < size; i++) {
                budgets.add(
                    ServiceBudget.builder()
                        .service(services.get(i))
                        .ownResources(amounts.get(2 * i))
                        .planned(amounts.get(2 * i + 1))
                        .limb(limb)
                        .versementMobilite(levy(services.get(i), amounts.get(2 * i)))
                        .build());
              }
              return budgets.build();
            });
  }

  private static Optional<Money> levy(PublicService service, Optional<Money> resources) {
    return service == PublicService.MOBILITE
        ? resources.map(all -> all.dividedBy(3, RoundingMode.DOWN))
        : Optional.empty();
  }

  private static Arbitrary<Event> events() {
    return Combinators.combine(
            Values.counts().optional(),
            Arbitraries.integers().between(0, 100).optional(),
            Arbitraries.of(true, false).optional())
        .as(
            (all, share, inCountries) ->
                Event.builder()
                    .participants(number(all))
                    .invitedInternational(
                        number(share.map(s -> (int) ((long) all.orElse(1_000) * s / 100))))
                    .inParticipatingCountries(inCountries)
                    .build());
  }

  private static Arbitrary<Schedule> schedules() {
    return Combinators.combine(
            Values.days().optional(),
            Arbitraries.integers().between(1, 60).optional(),
            Arbitraries.of(true, false))
        .as(
            (start, months, ends) ->
                Schedule.builder()
                    .start(start)
                    .declaredMonths(number(months))
                    .end(
                        start
                            .filter(day -> ends)
                            .map(day -> day.plusMonths(months.orElse(7)).minusDays(1)))
                    .build());
  }

  private static Arbitrary<Submission> submissions() {
    return Combinators.combine(
            Values.days().optional(),
            Values.moments().optional(),
            Arbitraries.of(SubmissionChannel.values()).optional(),
            Arbitraries.integers().greaterOrEqual(1).optional(),
            Arbitraries.of(RateOption.values()))
        .as(
            (day, moment, channel, lot, option) ->
                Submission.builder()
                    .declaredDate(moment.map(m -> day.map(d -> inParis(m))).orElse(day))
                    .moment(moment)
                    .channel(channel)
                    .lot(number(lot))
                    .rateOption(option)
                    .build());
  }

  private static LocalDate inParis(OffsetDateTime moment) {
    return moment.atZoneSameInstant(ZoneId.of("Europe/Paris")).toLocalDate();
  }

  static OptionalInt number(Optional<Integer> number) {
    return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Values.cents(0), Money::plus);
  }
}
