package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipMember;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The relations that were read so far, found by the French members and the name of the partner. */
final class RelationIndex {

  /** Two places of one name are the same if they are nearer than this. */
  private static final double NEAR_IN_KILOMETRES = 10;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private record Key(ImmutableSet<PartnershipMember> french, String partner) {}

  /**
   * A relation with where it was told first.
   *
   * @param position its position among the relations
   * @param line the line
   * @param partnership the relation
   */
  record Told(int position, long line, Partnership partnership) {}

  private final List<Told> all = new ArrayList<>();
  private final Map<Key, List<Integer>> positions = new HashMap<>();

  /** Returns the relations that have the French members and the name of the partner of another. */
  ImmutableList<Told> ofSameNames(Partnership partnership) {
    return positions.getOrDefault(key(partnership), List.of()).stream()
        .map(all::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the relation that another is, in the same form, if it was told. */
  Optional<Told> same(Partnership partnership) {
    return ofSameNames(partnership).stream()
        .filter(told -> told.partnership().form() == partnership.form())
        .filter(told -> told.partnership().countries().equals(partnership.countries()))
        .filter(told -> isNear(told.partnership(), partnership))
        .findFirst();
  }

  /** Tells whether the partners of two relations are in one place, as far as it is known. */
  static boolean isNear(Partnership left, Partnership right) {
    return partner(left)
        .centre()
        .flatMap(here -> partner(right).centre().map(here::kilometresTo))
        .map(distance -> distance <= NEAR_IN_KILOMETRES)
        .orElse(true);
  }

  void add(long line, Partnership partnership) {
    positions.computeIfAbsent(key(partnership), key -> new ArrayList<>(1)).add(all.size());
    all.add(new Told(all.size(), line, partnership));
  }

  void replace(Told told, Partnership partnership) {
    all.set(told.position(), new Told(told.position(), told.line(), partnership));
  }

  ImmutableList<Partnership> partnerships() {
    return all.stream().map(Told::partnership).collect(ImmutableList.toImmutableList());
  }

  private static PartnershipMember partner(Partnership partnership) {
    return partnership.foreign().asList().get(0);
  }

  private static Key key(Partnership partnership) {
    String name = Normalizer.normalize(partner(partnership).name(), Normalizer.Form.NFD);
    String plain = MARKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    return new Key(partnership.french(), SIGNS.matcher(plain).replaceAll(" ").strip());
  }
}
