package io.github.aict.odd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.aict.InvalidValueException;
import io.github.aict.Term;
import io.github.aict.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A table that suggests Sustainable Development Goals for what a project works on: a DAC sector, a
 * theme of calls or a family of public policies.
 *
 * <p>No official table of this kind is known. The bundled one is the project's own judgement, at
 * best likely and dated by its version; users may bring their own. What it suggests never becomes
 * what a project declares: they are different types.
 *
 * <p>A table can be written as text: lines that end with a line feed, cells parted by tabs. Lines
 * that are empty or start with {@code #} are skipped. The first other line has two cells, {@code
 * version} and the version. Each further line has six: {@code SECTOR}, {@code THEME} or {@code
 * POLICY_FAMILY}; the code; a Goal such as {@code 6} or a target such as {@code 6.1}; the weight,
 * such as {@code 50 %} or {@code 1/3}; and the reason, in French and in English.
 */
public final class OddMapping implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_VERSION = 64;

  private final String version;
  private final ImmutableList<OddLink> links;
  private final transient ImmutableListMultimap<Key, OddLink> byCode;

  private OddMapping(String version, ImmutableList<OddLink> links) {
    this.version = version;
    this.links = links;
    this.byCode = Multimaps.index(links, link -> new Key(link.basis(), link.code()));
  }

  private record Key(OddBasis basis, String code) {}

  /** What makes a line say twice the same. */
  private record Claim(OddBasis basis, String code, String goal) {

    static Claim of(OddLink link) {
      return new Claim(link.basis(), link.code(), link.goal());
    }
  }

  /**
   * Returns the table that ships with the library.
   *
   * <p>Its weights are 100 % where the Goal is what the work is about, 50 % where the work usually
   * serves it, and 25 % where it often does so indirectly. What it has no line for, such as general
   * budget support, has too little to do with one Goal to suggest any.
   *
   * @return the bundled table
   */
  public static OddMapping bundled() {
    return Bundled.TABLE;
  }

  /**
   * Returns a table.
   *
   * @param version the version, of at most 64 characters, in one line, without space at its ends
   * @param links the lines
   * @return the table
   * @throws InvalidValueException if the version has another form, or two lines have the same basis
   *     and code and the same Goal or target
   */
  public static OddMapping of(String version, Iterable<OddLink> links) {
    InvalidValueException.unless(
        isVersion(version),
        "la version d’une table doit être une ligne de 1 à 64 caractères mais est %s",
        "the version of a table must be one line of 1 to 64 characters but was %s",
        Wording.oneLine(version));
    ImmutableList<OddLink> all = ImmutableList.copyOf(links);
    Set<Claim> claims = new HashSet<>();
    for (OddLink link : all) {
      InvalidValueException.unless(
          claims.add(Claim.of(link)),
          "une table doit rapprocher une seule fois %s et %s",
          "a table must link %s and %s only once",
          link.code(),
          link.goal());
    }
    return new OddMapping(version, all);
  }

  /**
   * Parses a table: the inverse of {@link #toString()}.
   *
   * @param text the table as this class describes it; carriage returns before line feeds and a byte
   *     order mark are skipped
   * @return the table
   * @throws InvalidValueException if a line is wrong; the reason names every wrong line by its
   *     number, at most 100 of them, and what would be right
   */
  public static OddMapping parse(String text) {
    return OddMappingText.parse(text);
  }

  static boolean isVersion(String version) {
    return !version.isEmpty()
        && version.length() <= LONGEST_VERSION
        && version.equals(version.strip())
        && version.equals(Wording.oneLine(version));
  }

  /**
   * Returns the version of the table.
   *
   * @return the version, which every suggestion bears
   */
  public String version() {
    return version;
  }

  /**
   * Returns the lines of the table.
   *
   * @return the lines in the order in which they were given
   */
  public ImmutableList<OddLink> links() {
    return links;
  }

  /**
   * Suggests Goals for a sector.
   *
   * @param sector the sector, withdrawn or not
   * @return the suggestions, as {@link #suggest(OddBasis, Term)} makes them
   */
  public ImmutableList<SuggestedOdd> suggest(SectorCode sector) {
    return suggest(OddBasis.SECTOR, sector);
  }

  /**
   * Suggests Goals for a family of public policies.
   *
   * @param family the family
   * @return the suggestions, as {@link #suggest(OddBasis, Term)} makes them
   */
  public ImmutableList<SuggestedOdd> suggest(PolicyFamily family) {
    return suggest(OddBasis.POLICY_FAMILY, family);
  }

  /**
   * Suggests Goals for what a project works on.
   *
   * <p>The lines of the very term apply. A term without a line takes those of the nearest broader
   * terms: sector 14031 those of 14030, or else of 140.
   *
   * @param basis what the term is
   * @param term the sector, theme or family
   * @param <T> the type of the term
   * @return the suggestions in the order of the table; none if the table says nothing of the term
   *     nor of a broader one
   */
  public <T extends Term<T>> ImmutableList<SuggestedOdd> suggest(OddBasis basis, T term) {
    ImmutableSet<T> terms = ImmutableSet.of(term);
    while (!terms.isEmpty()) {
      ImmutableList<SuggestedOdd> found =
          terms.stream()
              .flatMap(one -> byCode.get(new Key(basis, one.code())).stream())
              .map(link -> new SuggestedOdd(term.code(), link, version))
              .collect(ImmutableList.toImmutableList());
      if (!found.isEmpty()) {
        return found;
      }
      terms =
          terms.stream()
              .flatMap(one -> one.broader().stream())
              .collect(ImmutableSet.toImmutableSet());
    }
    return ImmutableList.of();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OddMapping that
        && version.equals(that.version)
        && links.equals(that.links);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, links);
  }

  /**
   * Returns the table as text, which {@link #parse} reads back.
   *
   * @return the whole table, without comments
   */
  @Override
  public String toString() {
    return OddMappingText.write(this);
  }

  private Object readResolve() {
    return of(version, links);
  }

  /** The bundled table, read when it is first asked for. */
  private static final class Bundled {

    static final OddMapping TABLE = read();

    private static OddMapping read() {
      String name = "odd-mapping.tsv";
      try (InputStream in = Objects.requireNonNull(OddMapping.class.getResourceAsStream(name))) {
        return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("the table " + name + " cannot be read", e);
      }
    }
  }
}
