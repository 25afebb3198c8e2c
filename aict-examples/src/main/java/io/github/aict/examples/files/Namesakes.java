package io.github.aict.examples.files;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.TerritorialAuthority;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** The communes that bore a name until the last years, and which a table without dates may mean. */
final class Namesakes {

  /** From when new communes took the place of others by the hundred: a table is hardly older. */
  private static final LocalDate SINCE = LocalDate.of(2011, 1, 1);

  private final AuthorityDirectory directory;
  private final ImmutableListMultimap<String, TerritorialAuthority> former;

  Namesakes(AuthorityDirectory directory) {
    this.directory = directory;
    this.former =
        directory.formerCommunes().stream()
            .filter(commune -> commune.validity().lastDay().filter(SINCE::isBefore).isPresent())
            .collect(
                toImmutableListMultimap(
                    commune -> ColumnMapping.normalize(commune.name()), commune -> commune));
  }

  /**
   * Returns a commune of the past that had the name of one of today and did not become it.
   *
   * @param today the authority of today
   * @param fits whether a commune of the past is one that the row may mean
   */
  Optional<TerritorialAuthority> of(
      TerritorialAuthority today, Predicate<TerritorialAuthority> fits) {
    return former.get(ColumnMapping.normalize(today.name())).stream()
        .filter(
            commune ->
                directory.lineage(commune, directory.vintage()).authorities().stream()
                    .noneMatch(successor -> successor.code().equals(today.code())))
        .filter(fits)
        .findFirst();
  }
}
