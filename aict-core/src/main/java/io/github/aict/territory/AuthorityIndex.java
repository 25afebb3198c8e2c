package io.github.aict.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the communes and groupings of an edition, and the authorities above the communes of every
 * time, are found by their codes and numbers.
 */
final class AuthorityIndex {

  private final DirectoryReader edition;
  private final Map<String, TerritorialAuthority> uppersByCommune = new HashMap<>();
  private final Map<String, TerritorialAuthority> uppersByNumber = new HashMap<>();
  private final ImmutableListMultimap<String, TerritorialAuthority> uppers;
  private final ImmutableListMultimap<String, TerritorialAuthority> departements;
  private final ImmutableListMultimap<String, TerritorialAuthority> regions;
  private final ImmutableListMultimap<String, TerritorialAuthority> regionsByDepartement;

  AuthorityIndex(DirectoryReader tables) {
    ImmutableListMultimap.Builder<String, TerritorialAuthority> uppers =
        ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, TerritorialAuthority> departements =
        ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, TerritorialAuthority> regions =
        ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, TerritorialAuthority> regionsByDepartement =
        ImmutableListMultimap.builder();
    this.edition = tables;
    for (DirectoryReader.Upper upper : tables.uppers) {
      TerritorialAuthority authority = upper.authority();
      uppers.put(authority.code(), authority);
      number(authority);
      authority.inseeCode().ifPresent(code -> uppersByCommune.put(code.value(), authority));
      if (upper.hasPowersOf('D')) {
        authority.departements().forEach(code -> departements.put(code, authority));
      }
      if (upper.hasPowersOf('R')) {
        regions.put(upper.region(), authority);
        authority.departements().forEach(code -> regionsByDepartement.put(code, authority));
      }
    }
    this.uppers = uppers.build();
    this.departements = departements.build();
    this.regions = regions.build();
    this.regionsByDepartement = regionsByDepartement.build();
  }

  private void number(TerritorialAuthority authority) {
    authority.siren().ifPresent(siren -> uppersByNumber.put(siren.value(), authority));
  }

  /** The commune of the edition. */
  @Nullable TerritorialAuthority commune(String code) {
    return found(uppersByCommune.get(code), edition.communes.get(code));
  }

  /** The authority of the edition, or the one of the past above the communes, with a number. */
  @Nullable TerritorialAuthority bySiren(Siren siren) {
    String number = siren.value();
    TerritorialAuthority authority =
        found(uppersByNumber.get(number), edition.communesByNumber.get().get(number));
    return authority == null ? edition.groupings.get().get(number) : authority;
  }

  private static @Nullable TerritorialAuthority found(
      @Nullable TerritorialAuthority upper, @Nullable Supplier<TerritorialAuthority> commune) {
    return upper != null || commune == null ? upper : commune.get();
  }

  Optional<TerritorialAuthority> departement(String code, LocalDate day) {
    return on(departements.get(code), day);
  }

  Optional<TerritorialAuthority> region(String code, LocalDate day) {
    return on(regions.get(code), day);
  }

  Optional<TerritorialAuthority> regionOfDepartement(String code, LocalDate day) {
    return on(regionsByDepartement.get(code), day);
  }

  /** The authorities above the communes of every time, or the grouping, with a code. */
  ImmutableList<TerritorialAuthority> aboveCommunes(String code) {
    TerritorialAuthority grouping = edition.groupings.get().get(code);
    return grouping == null ? uppers.get(code) : ImmutableList.of(grouping);
  }

  // By position, so that a look-up leaves no iterator behind.
  private static Optional<TerritorialAuthority> on(
      ImmutableList<TerritorialAuthority> versions, LocalDate day) {
    for (int i = 0; i < versions.size(); i++) {
      if (versions.get(i).validity().contains(day)) {
        return Optional.of(versions.get(i));
      }
    }
    return Optional.empty();
  }
}
