package io.github.aict.examples.export;

import com.google.common.collect.ImmutableTable;
import io.github.aict.territory.Country;
import io.github.aict.territory.Siren;
import java.util.Optional;

/**
 * How organisations are identified in an export of the IATI Standard.
 *
 * <p>A French body is known by its SIREN under {@code FR-RCS}. The code list
 * OrganisationRegistrationAgency has no agency for French public bodies; of the two built on the
 * SIREN, FR-INSEE is withdrawn and FR-RCS is in force. A publisher who was given another prefix
 * states it.
 *
 * <p>An activity is known by {@code {identifier of the reporting organisation}-{own id}}.
 */
public final class IatiIdentifiers {

  private static final String TRADE_REGISTER = "FR-RCS";

  private final String frenchPrefix;
  private final Optional<IatiOrganisation> reporter;
  private final ImmutableTable<Country, String, String> references;

  private IatiIdentifiers(
      String frenchPrefix,
      Optional<IatiOrganisation> reporter,
      ImmutableTable<Country, String, String> references) {
    this.frenchPrefix = frenchPrefix;
    this.reporter = reporter;
    this.references = references;
  }

  /**
   * Returns the usual identifiers: SIREN under {@code FR-RCS}, each activity reported by the French
   * authority that leads it, and no reference for foreign bodies.
   *
   * @return the identifiers
   */
  public static IatiIdentifiers standard() {
    return new IatiIdentifiers(TRADE_REGISTER, Optional.empty(), ImmutableTable.of());
  }

  /**
   * Returns these identifiers with another prefix for the SIREN.
   *
   * @param prefix the prefix, without a hyphen at the end
   * @return the identifiers
   * @throws IllegalArgumentException if the prefix holds other than visible ASCII characters or one
   *     of / &amp; | ?
   */
  public IatiIdentifiers withFrenchPrefix(String prefix) {
    return new IatiIdentifiers(IatiCode.identifier(prefix), reporter, references);
  }

  /**
   * Returns these identifiers with one organisation that reports all activities, such as an
   * association that publishes for its members.
   *
   * @param organisation the organisation
   * @return the identifiers
   */
  public IatiIdentifiers withReporter(IatiOrganisation organisation) {
    return new IatiIdentifiers(frenchPrefix, Optional.of(organisation), references);
  }

  /**
   * Returns these identifiers with the reference of a body that has no SIREN.
   *
   * @param country the country of the body
   * @param name the name of the body, as the project or partnership tells it
   * @param reference the reference, for example {@code XI-WIKIDATA-Q} and a number
   * @return the identifiers
   * @throws IllegalArgumentException if the reference holds other than visible ASCII characters or
   *     one of / &amp; | ?, or if the body has one already
   */
  public IatiIdentifiers withReference(Country country, String name, String reference) {
    return new IatiIdentifiers(
        frenchPrefix,
        reporter,
        ImmutableTable.<Country, String, String>builder()
            .putAll(references)
            .put(country, name, IatiCode.identifier(reference))
            .build());
  }

  /**
   * Returns the organisation that reports all activities.
   *
   * @return the organisation, or empty if each activity is reported by its lead
   */
  public Optional<IatiOrganisation> reporter() {
    return reporter;
  }

  String reference(Siren siren) {
    return frenchPrefix + "-" + siren.value();
  }

  Optional<String> reference(
      Optional<Siren> siren, Optional<Country> country, Optional<String> name) {
    return siren
        .map(this::reference)
        .or(
            () ->
                country.flatMap(
                    where -> name.flatMap(n -> Optional.ofNullable(references.get(where, n)))));
  }
}
