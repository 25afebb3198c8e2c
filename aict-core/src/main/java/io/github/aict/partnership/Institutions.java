package io.github.aict.partnership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/** The institutions, networks and clubs that the international action of authorities deals with. */
public final class Institutions {

  /** The commission that follows the external action of authorities and receives their returns. */
  public static final Institution CNCD = StateInstitutions.commission();

  /** The council that the State consults on development and international solidarity. */
  public static final Institution CNDSI = StateInstitutions.council();

  /** The delegation of the ministry in charge of foreign affairs for the authorities. */
  public static final Institution DAECT = StateInstitutions.delegation();

  /** The representative of the State, who receives and reviews the acts of authorities. */
  public static final Institution PREFET = StateInstitutions.representative();

  /** The French development agency. */
  public static final Institution AFD = StateInstitutions.agency();

  private static final ImmutableMap<String, Institution> ALL =
      Maps.uniqueIndex(
          ImmutableList.<Institution>builder()
              .add(CNCD, CNDSI, DAECT, PREFET, AFD)
              .addAll(BrochureInstitutions.all())
              .build(),
          Institution::code);

  private Institutions() {}

  /**
   * Returns every institution.
   *
   * @return the institutions, those of the State's law first
   */
  public static ImmutableList<Institution> all() {
    return ALL.values().asList();
  }

  /**
   * Finds an institution.
   *
   * @param code the code, for example {@code CNCD}
   * @return the institution, or empty if there is none of that code
   */
  public static Optional<Institution> find(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /**
   * Returns an institution.
   *
   * @param code the code, for example {@code CNCD}
   * @return the institution
   * @throws IllegalArgumentException if there is none of that code; the message names those there
   *     are
   */
  public static Institution of(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no institution with the code "
                        + code
                        + "; there are "
                        + ALL.keySet()));
  }
}
