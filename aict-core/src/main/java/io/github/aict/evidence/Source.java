package io.github.aict.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.net.URI;

/**
 * A page or document that can be consulted.
 *
 * @param title the title of the page in its own language, never blank
 * @param address the absolute web address of the page
 */
public record Source(String title, URI address) implements Serializable {

  /**
   * Creates a source.
   *
   * @param title the title of the page in its own language, never blank
   * @param address the absolute web address of the page
   * @throws IllegalArgumentException if the title is blank or the address is not an absolute http
   *     or https address
   */
  public Source {
    checkArgument(!title.isBlank(), "the title of a source must not be blank (%s)", address);
    checkArgument(
        "http".equals(address.getScheme()) || "https".equals(address.getScheme()),
        "the address of a source must start with http:// or https:// but was %s",
        address);
  }

  /**
   * Returns a source.
   *
   * @param title the title of the page
   * @param address the web address of the page
   * @return the source
   * @throws IllegalArgumentException if the title is blank or the address is not an absolute http
   *     or https address
   */
  public static Source of(String title, String address) {
    return new Source(title, URI.create(address));
  }
}
