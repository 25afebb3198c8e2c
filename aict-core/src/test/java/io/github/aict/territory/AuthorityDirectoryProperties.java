package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AuthorityDirectoryProperties {

  private static final AuthorityDirectory DIRECTORY = AuthorityDirectory.bundled();

  @Provide
  Arbitrary<TerritorialAuthority> anyOfThem() {
    return Arbitraries.oneOf(
        Arbitraries.of(DIRECTORY.authorities()), Arbitraries.of(DIRECTORY.formerCommunes()));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1943, 1, 1).toEpochDay(), LocalDate.of(2027, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 2_000)
  void aLineageEndsOnItsDay(
      @ForAll("anyOfThem") TerritorialAuthority authority, @ForAll("days") LocalDate day) {
    Lineage lineage = DIRECTORY.lineage(authority, day);
    assertThat(lineage.authorities()).allMatch(found -> found.validity().contains(day));
    assertThat(lineage.authorities()).doesNotHaveDuplicates();
    assertThat(lineage.successions()).doesNotHaveDuplicates();
    if (authority.validity().contains(day)) {
      assertThat(lineage.single()).contains(authority);
    }
  }

  @Property(tries = 2_000)
  void forwardAndBackwardReturnsUnlessAMergerIsNamed(
      @ForAll("anyOfThem") TerritorialAuthority authority, @ForAll("days") LocalDate day) {
    Optional<LocalDate> last = authority.validity().lastDay();
    LocalDate start = last.orElse(DIRECTORY.vintage());
    LocalDate later = day.isBefore(start) ? DIRECTORY.vintage() : day;
    Lineage forward = DIRECTORY.lineage(authority, later);
    for (TerritorialAuthority reached : forward.authorities()) {
      Lineage back = DIRECTORY.lineage(reached, start);
      assertThat(back.authorities()).contains(authority);
      if (!back.hasMerger()) {
        assertThat(back.single()).contains(authority);
      }
      assertThat(back.hasMerger() || back.authorities().size() == 1).isTrue();
    }
  }

  @Property(tries = 500)
  void everyAuthorityIsFoundByItsCodeAndNumber(
      @ForAll("anyOfThem") TerritorialAuthority authority) {
    LocalDate day = authority.validity().lastDay().orElse(DIRECTORY.vintage());
    assertThat(DIRECTORY.ofCode(authority.code())).contains(authority);
    assertThat(DIRECTORY.find(authority.kind(), authority.code(), day)).contains(authority);
    authority
        .inseeCode()
        .ifPresent(code -> assertThat(DIRECTORY.commune(code, day)).contains(authority));
    authority
        .siren()
        .ifPresent(siren -> assertThat(DIRECTORY.find(siren, day)).contains(authority));
  }

  @Property(tries = 500)
  void resolvingTheNameOfAnAnswerGivesTheAnswer(
      @ForAll("anyOfThem") TerritorialAuthority authority) {
    AuthorityQuery query =
        AuthorityQuery.builder()
            .name(authority.name())
            .kind(authority.kind())
            .departement(authority.departements().asList().get(0))
            .day(authority.validity().lastDay().orElse(DIRECTORY.vintage()))
            .build();
    AuthorityMatch match = DIRECTORY.resolve(query);
    match
        .authority()
        .ifPresentOrElse(
            found -> assertThat(DIRECTORY.resolve(query.withName(found.name()))).isEqualTo(match),
            () ->
                assertThat(((AuthorityMatch.Ambiguous) match).candidates())
                    .extracting(AuthorityCandidate::authority)
                    .contains(authority));
  }

  @Property(tries = 300)
  void unknownNamesNeverThrow(@ForAll String name, @ForAll String departement) {
    AuthorityMatch match =
        DIRECTORY.resolve(AuthorityQuery.builder().name(name).departement(departement).build());
    assertThat(match).isNotNull();
    assertThat(DIRECTORY.ofCode(name)).isNotNull();
  }
}
