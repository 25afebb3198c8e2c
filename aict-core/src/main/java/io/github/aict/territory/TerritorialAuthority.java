package io.github.aict.territory;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Validity;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A French territorial authority or grouping over a period in which its name, code and territory
 * stayed the same.
 *
 * <p>A commune that took in another has two of them, one before and one after; {@link
 * AuthorityDirectory#lineage} leads from one to the other. Figures (SIREN, population, groupings)
 * are those of the edition of the directory and stand only where it gives them.
 */
@Value.Immutable
@AictStyle
public abstract sealed class TerritorialAuthority implements Serializable
    permits ImmutableTerritorialAuthority {

  private static final long serialVersionUID = 1L;

  TerritorialAuthority() {}

  /**
   * Returns the kind of authority.
   *
   * @return the kind; {@link AuthorityKind#LOCAL_AUTHORITY} for the circonscriptions of
   *     Wallis-et-Futuna, which are no communes
   */
  public abstract AuthorityKind kind();

  /**
   * Returns the kinds whose powers the authority has beside its own.
   *
   * @return {@link AuthorityKind#COMMUNE} and {@link AuthorityKind#DEPARTEMENT} for Paris, {@link
   *     AuthorityKind#DEPARTEMENT} and {@link AuthorityKind#REGION} for the Collectivity of
   *     Corsica; empty for most
   */
  public abstract ImmutableSet<AuthorityKind> alsoActsAs();

  /**
   * Tells whether the authority is of a kind or has the powers of that kind.
   *
   * @param other the kind
   * @return whether its own kind is that one or lies within it, or it acts as one
   */
  public boolean actsAs(AuthorityKind other) {
    return kind().isWithin(other) || alsoActsAs().contains(other);
  }

  /**
   * Returns the code that tells it from others of its kind.
   *
   * @return the INSEE code of a commune, département, region or authority with a statute of its own
   *     ({@code 35238}, {@code 69}, {@code 53}, {@code 6AE}), the SIREN of a grouping; codes of
   *     regions and départements overlap
   */
  public abstract String code();

  /**
   * Returns the name.
   *
   * @return the name as the official geographical code writes it, with its article
   */
  public abstract String name();

  /**
   * Returns the period over which name, code and territory are these.
   *
   * @return the period; without a start where it is not known or before 1943, without an end where
   *     it lasts
   */
  public abstract Validity validity();

  /**
   * Returns where the authority lies.
   *
   * @return France, or the overseas territory with a country code of its own
   */
  public abstract Country seat();

  /**
   * Returns the number in the French register of legal units.
   *
   * @return the number, or empty if not known: in the Pacific, on Saint-Pierre-et-Miquelon,
   *     Saint-Barthélemy and Saint-Martin, and for most authorities of the past
   */
  public abstract Optional<Siren> siren();

  /**
   * Returns the code of the commune that the authority is.
   *
   * @return the code; empty for an authority that is not a commune. Paris, Saint-Barthélemy and
   *     Saint-Martin are also communes and have one
   */
  public abstract Optional<InseeCode> inseeCode();

  /**
   * Returns the municipal population.
   *
   * @return the number of inhabitants of the edition, for départements and regions the sum of their
   *     communes; empty where it is not given and for authorities of the past
   */
  public abstract OptionalInt population();

  /**
   * Returns the départements, or overseas collectivities, in which the authority lies.
   *
   * @return their codes, for example {@code 35}, {@code 2A} or {@code 987}
   */
  public abstract ImmutableSet<String> departements();

  /**
   * Returns the grouping with own taxation to which a commune belongs.
   *
   * @return its number, or empty if there is none or it is not given
   */
  public abstract Optional<Siren> epci();

  /**
   * Returns the territorial public establishment of Greater Paris to which a commune belongs.
   *
   * @return its number, or empty if there is none or it is not given
   */
  public abstract Optional<Siren> ept();

  /**
   * Returns the centre of a commune.
   *
   * @return the place, to about a hundred metres, or empty if not known
   */
  public abstract Optional<Coordinates> centre();

  /**
   * Tells whether the authority lies overseas.
   *
   * @return whether its seat is not in metropolitan France
   */
  public boolean isOverseas() {
    return !seat().code().equals("FRA");
  }

  // What tells most of them apart, since lineages look them up by the thousand.
  @Override
  public int hashCode() {
    return 31 * code().hashCode() + validity().hashCode();
  }

  /**
   * Returns the name, the kind and the code.
   *
   * @return a text such as {@code Rennes (COMMUNE 35238)}
   */
  @Override
  public String toString() {
    return name() + " (" + kind() + " " + code() + ")";
  }

  static ImmutableTerritorialAuthority.Builder builder() {
    return ImmutableTerritorialAuthority.builder();
  }
}
