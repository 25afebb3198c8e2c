package io.github.aict.partnership;

import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import io.github.aict.territory.TerritorialAuthority;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An authority in a partnership, French or foreign. Its name and country are required; what else is
 * known makes it the authority of a directory.
 */
@Value.Immutable
@AictStyle
public abstract sealed class PartnershipMember implements WithPartnershipMember, Serializable
    permits ImmutablePartnershipMember {

  private static final long serialVersionUID = 1L;

  private static final Country FRANCE = Country.of("FRA");

  PartnershipMember() {}

  /**
   * Returns a builder of a member.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a French authority of the directory as a member.
   *
   * @param authority the authority
   * @return the member, with the names and numbers of the authority
   */
  public static PartnershipMember of(TerritorialAuthority authority) {
    return builder()
        .name(authority.name())
        .country(authority.seat())
        .kind(authority.kind())
        .siren(authority.siren())
        .inseeCode(authority.inseeCode())
        .centre(authority.centre())
        .build();
  }

  /**
   * Returns the name of the authority.
   *
   * @return the name, in the words of the source
   */
  public abstract String name();

  /**
   * Returns the country of the authority; for the French overseas, the territory with a code of its
   * own in ISO 3166.
   *
   * @return the country
   */
  public abstract Country country();

  /**
   * Returns the kind of authority.
   *
   * @return the kind, or empty if not known
   */
  public abstract Optional<AuthorityKind> kind();

  /**
   * Returns the SIREN of a French authority.
   *
   * @return the number, or empty if there is none or it is not known
   */
  public abstract Optional<Siren> siren();

  /**
   * Returns the INSEE code of a French commune.
   *
   * @return the code, or empty if the member is none or it is not known
   */
  public abstract Optional<InseeCode> inseeCode();

  /**
   * Returns where the authority is.
   *
   * @return its centre, or empty if not known
   */
  public abstract Optional<Coordinates> centre();

  /**
   * Tells whether the authority is French, overseas included.
   *
   * @return whether its country is France or part of it
   */
  public boolean isFrench() {
    return country().isWithin(FRANCE);
  }

  /** A builder of a {@link PartnershipMember}. */
  public static final class Builder extends ImmutablePartnershipMember.Builder {

    Builder() {}
  }
}
