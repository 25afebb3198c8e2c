package io.github.aict.json;

import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.rule.Vocabulary;
import io.github.aict.territory.Coordinates;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The shape of a partnership. */
final class PartnershipShape {

  static final String FORMAT = "aict-partnership/1";

  private static final int MOST_DECIMALS = 20;

  private static final Shape<Double> DEGREES =
      Shapes.of(
          PartnershipShape::degrees,
          degrees -> {
            BigDecimal plain = BigDecimal.valueOf(degrees).stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
          });

  static final Shape<Coordinates> COORDINATES =
      ObjectShape.of(
          "latitude",
          DEGREES,
          Coordinates::latitude,
          "longitude",
          DEGREES,
          Coordinates::longitude,
          Coordinates::of);

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
              "centre", COORDINATES, PartnershipMember::centre, PartnershipMember.Builder::centre);

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
              Shapes.setOf(CallDocument.SOURCE),
              p -> Optional.of(p.sources()).filter(set -> !set.isEmpty()),
              Partnership.Builder::addAllSources);

  private PartnershipShape() {}

  private static Optional<Integer> boxed(OptionalInt year) {
    return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
  }

  private static @Nullable Double degrees(Located value, Problems problems) {
    if (!(value instanceof Located.Num number)) {
      problems.wrongType(value, Problems.expected("des degrés", "degrees"));
      return null;
    }
    try {
      BigDecimal read = new BigDecimal(number.text());
      if (Math.abs((long) read.scale()) <= MOST_DECIMALS) {
        return read.doubleValue();
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that is no angle.
    }
    problems.badValue(
        value,
        Problems.expected("des degrés, par exemple 48.1147", "degrees, for example 48.1147"));
    return null;
  }
}
