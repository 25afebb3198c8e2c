package io.github.aict.json;

import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.rule.Vocabulary;
import java.util.Optional;
import java.util.OptionalInt;

/** The shape of a partnership. */
final class PartnershipShape {

  static final String FORMAT = "aict-partnership/1";

  static final Shape<PartnershipMember> MEMBER =
      ObjectShape.of(PartnershipMember::builder, PartnershipMember.Builder::build)
          .required("name", Shapes.TEXT, PartnershipMember::name, PartnershipMember.Builder::name)
          .required(
              "country",
              MemberShapes.COUNTRY,
              PartnershipMember::country,
              PartnershipMember.Builder::country)
          .optional(
              "kind",
              Shapes.ofTerm(Vocabulary.AUTHORITY_KINDS),
              PartnershipMember::kind,
              PartnershipMember.Builder::kind)
          .optional(
              "siren",
              MemberShapes.siren(),
              PartnershipMember::siren,
              PartnershipMember.Builder::siren)
          .optional(
              "inseeCode",
              MemberShapes.inseeCode(),
              PartnershipMember::inseeCode,
              PartnershipMember.Builder::inseeCode)
          .optional(
              "centre",
              TerritoryShapes.COORDINATES,
              PartnershipMember::centre,
              PartnershipMember.Builder::centre);

  static final Shape<Partnership> SHAPE =
      ObjectShape.of(Partnership::builder, Partnership.Builder::build)
          .required("format", Formats.shape(FORMAT), p -> FORMAT, (b, v) -> {})
          .required(
              "form",
              Shapes.ofEnum(PartnershipForm.values()),
              Partnership::form,
              Partnership.Builder::form)
          .required(
              "members",
              Shapes.setOf(MEMBER),
              Partnership::members,
              Partnership.Builder::addAllMembers)
          .optional("network", Shapes.TEXT, Partnership::network, Partnership.Builder::network)
          .optional(
              "firstYear",
              Shapes.COUNT,
              p -> boxed(p.declaredFirstYear()),
              Partnership.Builder::declaredFirstYear)
          .optional(
              "lastYear", Shapes.COUNT, p -> boxed(p.lastYear()), Partnership.Builder::lastYear)
          .optional(
              "agreements",
              Shapes.listOf(MemberShapes.AGREEMENT),
              p -> Optional.of(p.agreements()).filter(list -> !list.isEmpty()),
              Partnership.Builder::addAllAgreements)
          .optional(
              "sources",
              Shapes.setOf(EvidenceShapes.SOURCE),
              p -> Optional.of(p.sources()).filter(set -> !set.isEmpty()),
              Partnership.Builder::addAllSources);

  private PartnershipShape() {}

  private static Optional<Integer> boxed(OptionalInt year) {
    return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
  }
}
