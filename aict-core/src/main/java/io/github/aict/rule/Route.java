package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.aict.territory.Country;
import java.io.Serializable;

/**
 * The call that serves a country which a rule turns away.
 *
 * @param country the country, or the part of one
 * @param call the id of the call
 */
public record Route(Country country, String call) implements Serializable {

  /**
   * Creates a route.
   *
   * @param country the country, or the part of one
   * @param call the id of the call
   * @throws IllegalArgumentException if the id is blank
   */
  public Route {
    checkArgument(!call.isBlank(), "a route must name a call but that for %s names none", country);
  }
}
