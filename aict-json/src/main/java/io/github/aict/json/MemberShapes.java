package io.github.aict.json;

import com.google.common.collect.ImmutableMap;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.Applicant;
import io.github.aict.project.ApplicantAttribute;
import io.github.aict.project.ApplicantRole;
import io.github.aict.project.Attestation;
import io.github.aict.project.Derivation;
import io.github.aict.project.Partner;
import io.github.aict.project.ServiceBudget;
import io.github.aict.rule.Vocabulary;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The shapes of the applicants, partners, agreements and service budgets of a project. */
final class MemberShapes {

  static final Shape<Country> COUNTRY = Shapes.ofTerm(Vocabulary.COUNTRIES);

  static final Shape<Attestation> ATTESTATION =
      answer(
          "held",
          Attestation::of,
          ObjectShape.of(Attestation::builder, Attestation.Builder::build)
              .required("held", Shapes.FLAG, Attestation::held, Attestation.Builder::held)
              .optional("on", Shapes.DATE, Attestation::on, Attestation.Builder::on)
              .optional(
                  "reference", Shapes.TEXT, Attestation::reference, Attestation.Builder::reference),
          attestation ->
              attestation.equals(Attestation.of(attestation.held()))
                  ? Optional.of(attestation.held())
                  : Optional.empty());

  static final Shape<Derivation> DERIVATION =
      ObjectShape.of(
          "edition",
          Shapes.DATE,
          Derivation::edition,
          "attributes",
          Shapes.setOf(Shapes.ofEnum(ApplicantAttribute.values())),
          Derivation::attributes,
          Derivation::new);

  static final Shape<Applicant> APPLICANT =
      ObjectShape.of(Applicant::builder, Applicant.Builder::build)
          .optional(
              "role",
              Shapes.ofEnum(ApplicantRole.values()),
              a -> Optional.of(a.role()).filter(role -> role != ApplicantRole.LEAD),
              Applicant.Builder::role)
          .optional("name", Shapes.TEXT, Applicant::name, Applicant.Builder::name)
          .optional(
              "kind",
              Shapes.ofTerm(Vocabulary.AUTHORITY_KINDS),
              Applicant::kind,
              Applicant.Builder::kind)
          .optional(
              "nature",
              Shapes.ofTerm(Vocabulary.LEGAL_NATURES),
              Applicant::nature,
              Applicant.Builder::nature)
          .optional("siren", siren(), Applicant::siren, Applicant.Builder::siren)
          .optional("inseeCode", inseeCode(), Applicant::inseeCode, Applicant.Builder::inseeCode)
          .optional(
              "seatCountry",
              "country",
              COUNTRY,
              Applicant::seatCountry,
              Applicant.Builder::seatCountry)
          .optional(
              "basin",
              Shapes.ofTerm(Vocabulary.WATER_BASINS),
              Applicant::basin,
              Applicant.Builder::basin)
          .optional(
              "departement", Shapes.TEXT, Applicant::departement, Applicant.Builder::departement)
          .optional("region", Shapes.TEXT, Applicant::region, Applicant.Builder::region)
          .optional("epci", siren(), Applicant::epci, Applicant.Builder::epci)
          .optional(
              "population", Shapes.COUNT, a -> boxed(a.population()), (b, v) -> b.population(v))
          .optional(
              "services",
              Shapes.setOf(Shapes.ofTerm(Vocabulary.PUBLIC_SERVICES)),
              Applicant::services,
              Applicant.Builder::services)
          .optional(
              "attestations",
              Shapes.mapOf(ATTESTATION),
              a -> filled(a.attestations()),
              Applicant.Builder::attestations)
          .optional("derived", DERIVATION, Applicant::derivation, Applicant.Builder::derivation);

  static final Shape<Partner> PARTNER =
      ObjectShape.of(Partner::builder, Partner.Builder::build)
          .optional("name", Shapes.TEXT, Partner::name, Partner.Builder::name)
          .optional("country", COUNTRY, Partner::country, Partner.Builder::country)
          .optional(
              "kind",
              Shapes.ofTerm(Vocabulary.AUTHORITY_KINDS),
              Partner::kind,
              Partner.Builder::kind)
          .optional(
              "isLocalAuthority",
              Shapes.FLAG,
              Partner::declaredLocalAuthority,
              Partner.Builder::declaredLocalAuthority)
          .optional("region", Shapes.TEXT, Partner::region, Partner.Builder::region)
          .optional(
              "population", Shapes.COUNT, p -> boxed(p.population()), (b, v) -> b.population(v))
          .optional(
              "unrecognisedEntity",
              Shapes.FLAG,
              Partner::unrecognisedEntity,
              Partner.Builder::unrecognisedEntity);

  static final Shape<Agreement> AGREEMENT = agreement();

  static final Shape<ServiceBudget> SERVICE_BUDGET =
      ObjectShape.of(ServiceBudget::builder, ServiceBudget.Builder::build)
          .required(
              "service",
              Shapes.ofTerm(Vocabulary.PUBLIC_SERVICES),
              ServiceBudget::service,
              ServiceBudget.Builder::service)
          .optional(
              "ownResources",
              Shapes.AMOUNT,
              ServiceBudget::ownResources,
              ServiceBudget.Builder::ownResources)
          .optional(
              "versementMobilite",
              Shapes.AMOUNT,
              ServiceBudget::versementMobilite,
              ServiceBudget.Builder::versementMobilite)
          .optional(
              "limb",
              Shapes.ofTerm(Vocabulary.ONE_PERCENT_LIMBS),
              ServiceBudget::limb,
              ServiceBudget.Builder::limb)
          .optional(
              "planned", Shapes.AMOUNT, ServiceBudget::planned, ServiceBudget.Builder::planned);

  private MemberShapes() {}

  /** A yes or no that may carry more about itself. */
  static <T> Shape<T> answer(
      String name,
      Function<Boolean, T> plain,
      Shape<T> full,
      Function<T, Optional<Boolean>> asPlain) {
    return Shapes.of(
        (value, problems) -> {
          if (value instanceof Located.Bool flag) {
            return plain.apply(flag.value());
          }
          if (value instanceof Located.Obj) {
            return full.read(value, problems);
          }
          problems.wrongType(
              value,
              Problems.expected(
                  "true, false ou un objet avec «\u00a0" + name + "\u00a0»",
                  "true, false or an object with “" + name + "”"));
          return null;
        },
        answer ->
            asPlain.apply(answer).map(Object.class::cast).orElseGet(() -> full.write(answer)));
  }

  /** The kind of agreement alone, or an object that tells more. */
  private static Shape<Agreement> agreement() {
    Shape<AgreementKind> kind = Shapes.ofTerm(Vocabulary.AGREEMENT_KINDS);
    Shape<Agreement> full =
        ObjectShape.of(Agreement::builder, Agreement.Builder::build)
            .required("kind", kind, Agreement::kind, Agreement.Builder::kind)
            .optional("signedOn", Shapes.DATE, Agreement::signedOn, Agreement.Builder::signedOn)
            .optional(
                "transmittedOn",
                Shapes.DATE,
                Agreement::transmittedOn,
                Agreement.Builder::transmittedOn)
            .optional(
                "transmitted",
                Shapes.FLAG,
                Agreement::declaredTransmitted,
                Agreement.Builder::declaredTransmitted)
            .optional("object", Shapes.TEXT, Agreement::object, Agreement.Builder::object)
            .optional("amount", Shapes.AMOUNT, Agreement::amount, Agreement.Builder::amount);
    return Shapes.of(
        (value, problems) -> {
          if (!(value instanceof Located.Str)) {
            return full.read(value, problems);
          }
          AgreementKind alone = kind.read(value, problems);
          return alone == null ? null : Agreement.builder().kind(alone).build();
        },
        full::write);
  }

  static Shape<Siren> siren() {
    return Shapes.of(
        (value, problems) ->
            Shapes.parse(
                value,
                problems,
                Siren::parse,
                Problems.expected(
                    "un SIREN de neuf chiffres entre guillemets, dont la clé est juste",
                    "a SIREN of nine digits between quotes, with a right check digit")),
        Siren::toString);
  }

  static Shape<InseeCode> inseeCode() {
    return Shapes.of(
        (value, problems) ->
            Shapes.parse(
                value,
                problems,
                InseeCode::parse,
                Problems.expected(
                    "un code de commune de l’INSEE entre guillemets, par exemple \"35238\"",
                    "a commune code of INSEE between quotes, for example \"35238\"")),
        InseeCode::toString);
  }

  static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  static <V> Optional<ImmutableMap<String, V>> filled(ImmutableMap<String, V> map) {
    return Optional.of(map).filter(entries -> !entries.isEmpty());
  }
}
