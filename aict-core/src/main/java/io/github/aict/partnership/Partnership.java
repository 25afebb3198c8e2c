package io.github.aict.partnership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.InvalidValueException;
import io.github.aict.evidence.Source;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import io.github.aict.territory.TerritorialAuthority;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A lasting relation between one or more French authorities and one or more foreign ones: a
 * twinning, a decentralised cooperation, a pact of friendship.
 *
 * <p>The members stand in no order, so that a relation is the same from either side. What a source
 * does not tell is left empty.
 */
@Value.Immutable
@AictStyle
public abstract sealed class Partnership implements WithPartnership, Serializable
    permits ImmutablePartnership {

  private static final long serialVersionUID = 1L;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  // One order for equal partnerships, so that they are written alike.
  private static final Comparator<PartnershipMember> ORDER =
      Comparator.comparing((PartnershipMember member) -> !member.isFrench())
          .thenComparing(member -> member.country().code())
          .thenComparing(PartnershipMember::name)
          .thenComparing(PartnershipMember::toString);

  Partnership() {}

  /**
   * Returns a builder of a partnership.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the form of the relation.
   *
   * @return the form, as its sources name it
   */
  public abstract PartnershipForm form();

  /**
   * Returns the authorities in relation, French and foreign.
   *
   * @return the members, at least one French and one foreign
   */
  public abstract ImmutableSet<PartnershipMember> members();

  /**
   * Returns the network of authorities that the relation comes from.
   *
   * @return the name of the network, or empty if there is none
   */
  public abstract Optional<String> network();

  /**
   * Returns the year in which the relation began, where it is told apart from the agreements.
   *
   * @return the year, from 1800 to 2200, or empty if not told
   */
  public abstract OptionalInt declaredFirstYear();

  /**
   * Returns the year in which the relation ended.
   *
   * @return the year, from 1800 to 2200, or empty if it goes on or its end is not known
   */
  public abstract OptionalInt lastYear();

  /**
   * Returns the documents by which the members committed themselves.
   *
   * @return the agreements in the order given; none if none is known
   */
  public abstract ImmutableList<Agreement> agreements();

  /**
   * Returns where the relation is told.
   *
   * @return the sources; none if the one who built it is the source
   */
  public abstract ImmutableSet<Source> sources();

  /**
   * Returns the year in which the relation began.
   *
   * @return the year declared or else that of the first signature, or empty if neither is known
   */
  public OptionalInt firstYear() {
    return declaredFirstYear().isPresent()
        ? declaredFirstYear()
        : agreements().stream()
            .flatMap(agreement -> agreement.signedOn().stream())
            .mapToInt(LocalDate::getYear)
            .min();
  }

  /**
   * Returns the French members.
   *
   * @return the members, at least one
   */
  public ImmutableSet<PartnershipMember> french() {
    return members().stream()
        .filter(PartnershipMember::isFrench)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the foreign members.
   *
   * @return the members, at least one
   */
  public ImmutableSet<PartnershipMember> foreign() {
    return members().stream()
        .filter(member -> !member.isFrench())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the countries of the foreign members.
   *
   * @return the countries, at least one
   */
  public ImmutableSet<Country> countries() {
    return foreign().stream()
        .map(PartnershipMember::country)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Tells whether another partnership is between the same members, in whatever form.
   *
   * @param other the other partnership
   * @return whether the members are the same
   */
  public boolean isBetweenSameMembersAs(Partnership other) {
    return members().equals(other.members());
  }

  /**
   * Returns what two sources tell of one relation, as one partnership.
   *
   * @param other what another source tells, between the same members and in the same form
   * @return the partnership with the sources and agreements of both, the earlier first year and the
   *     later last year; of one with an end and one without, the end
   * @throws IllegalArgumentException if the members or the form differ
   */
  public Partnership combinedWith(Partnership other) {
    InvalidValueException.unless(
        isBetweenSameMembersAs(other),
        "seuls des récits d’une même relation se réunissent, mais les membres diffèrent",
        "only accounts of one relation can be combined but the members differ");
    InvalidValueException.unless(
        form() == other.form(),
        "seuls des récits d’une même relation se réunissent, mais l’un dit «\u00a0%s\u00a0» et"
            + " l’autre «\u00a0%s\u00a0»",
        "only accounts of one relation can be combined but one says “%s” and the other “%s”",
        form(),
        other.form());
    Builder both = builder().from(this);
    both.network(network().or(other::network));
    both.sources(ImmutableSet.<Source>builder().addAll(sources()).addAll(other.sources()).build());
    both.agreements(
        ImmutableSet.<Agreement>builder().addAll(agreements()).addAll(other.agreements()).build());
    both.declaredFirstYear(
        Stream.of(declaredFirstYear(), other.declaredFirstYear())
            .flatMapToInt(OptionalInt::stream)
            .min());
    both.lastYear(Stream.of(lastYear(), other.lastYear()).flatMapToInt(OptionalInt::stream).max());
    return both.build();
  }

  /**
   * Returns the partnership as its French members stand on a later day: each that merged or was
   * renamed by then is replaced by what it became. Two members that became one are one.
   *
   * @param directory the directory that tells what became of authorities
   * @param from a day on which the members stand in the directory
   * @param to the day to go to
   * @return the partnership of that day; members that are not in the directory, or became several
   *     authorities, stay as they are
   */
  public Partnership onDay(AuthorityDirectory directory, LocalDate from, LocalDate to) {
    ImmutableSet<PartnershipMember> members =
        members().stream()
            .map(
                member ->
                    authority(member, directory, from)
                        .flatMap(authority -> directory.lineage(authority, to).single())
                        .map(PartnershipMember::of)
                        .orElse(member))
            .collect(ImmutableSet.toImmutableSet());
    return withMembers(members);
  }

  private static Optional<TerritorialAuthority> authority(
      PartnershipMember member, AuthorityDirectory directory, LocalDate day) {
    Optional<InseeCode> commune =
        member
            .inseeCode()
            .filter(code -> member.kind().orElse(AuthorityKind.COMMUNE) == AuthorityKind.COMMUNE);
    Optional<Siren> siren = member.siren();
    return commune
        .flatMap(code -> directory.commune(code, day))
        .or(() -> siren.flatMap(number -> directory.find(number, day)));
  }

  @Value.Check
  Partnership check() {
    InvalidValueException.unless(
        !french().isEmpty() && !foreign().isEmpty(),
        "un partenariat réunit au moins une autorité française et une étrangère mais réunit %s",
        "a partnership has at least one French and one foreign authority but has %s",
        members().stream().map(PartnershipMember::name).toList());
    checkYear(declaredFirstYear());
    checkYear(lastYear());
    if (firstYear().isPresent() && lastYear().isPresent()) {
      InvalidValueException.unless(
          firstYear().getAsInt() <= lastYear().getAsInt(),
          "un partenariat commencé en %s ne peut pas finir en %s",
          "a partnership that began in %s must not end in %s",
          Integer.toString(firstYear().getAsInt()),
          Integer.toString(lastYear().getAsInt()));
    }
    InvalidValueException.unless(
        form() == PartnershipForm.RESEAU || network().isEmpty(),
        "seule l’appartenance à un même réseau nomme un réseau, mais la forme est «\u00a0%s\u00a0»",
        "only membership in the same network names a network but the form is “%s”",
        form());
    ImmutableList<PartnershipMember> inOrder =
        members().stream().sorted(ORDER).collect(ImmutableList.toImmutableList());
    return members().asList().equals(inOrder) ? this : withMembers(inOrder);
  }

  private static void checkYear(OptionalInt year) {
    InvalidValueException.unless(
        year.isEmpty() || (year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_YEAR),
        "l’année d’un partenariat doit aller de %s à %s mais vaut %s",
        "the year of a partnership must be from %s to %s but was %s",
        Integer.toString(FIRST_YEAR),
        Integer.toString(LAST_YEAR),
        Integer.toString(year.orElse(0)));
  }

  /** A builder of a {@link Partnership}. */
  public static final class Builder extends ImmutablePartnership.Builder {

    Builder() {}
  }
}
