package io.github.aict.territory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A name as found in a file, with what else is known of the authority. */
@Value.Immutable
@AictStyle
public abstract sealed class AuthorityQuery implements Serializable, WithAuthorityQuery
    permits ImmutableAuthorityQuery {

  private static final long serialVersionUID = 1L;

  AuthorityQuery() {}

  /**
   * Returns the name.
   *
   * @return the name, in any case, with or without accents; a département or region after a comma
   *     or in parentheses counts as {@link #departement}, a kind before the name as {@link #kind}
   */
  public abstract String name();

  /**
   * Returns the kind of authority that is meant.
   *
   * @return the kind or a broader one, or empty if any may be meant
   */
  public abstract Optional<AuthorityKind> kind();

  /**
   * Returns where the authority lies.
   *
   * @return the code or name of a département, or the name of a region or overseas collectivity, of
   *     today or of the past; empty if not known. A text that is none of these is not considered
   */
  public abstract Optional<String> departement();

  /**
   * Returns the day whose authority is meant.
   *
   * @return the day, or empty for that of the directory
   */
  public abstract Optional<LocalDate> day();

  /**
   * Returns a place within the authority.
   *
   * @return the place, which is compared with the centres of communes; empty if not known
   */
  public abstract Optional<Coordinates> place();

  /**
   * Returns a query for a name of which nothing else is known.
   *
   * @param name the name
   * @return the query
   */
  public static AuthorityQuery of(String name) {
    return builder().name(name).build();
  }

  /**
   * Returns a builder of a query.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of an {@link AuthorityQuery}. */
  public static final class Builder extends ImmutableAuthorityQuery.Builder {
    Builder() {}
  }
}
