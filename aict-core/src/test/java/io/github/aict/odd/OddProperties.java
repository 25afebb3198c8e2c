package io.github.aict.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.Rate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OddProperties {

  @Property
  void everyTextIsFoundOrRefused(@ForAll("codes") String text) {
    if (SectorCode.find(text).isPresent()) {
      assertThat(SectorCode.of(text)).isEqualTo(SectorCode.find(text).get()).hasToString(text);
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> SectorCode.of(text));
    }
    assertThat(SectorCode.near(text)).hasSizeLessThanOrEqualTo(12);
    assertThat(Channel.find(text).map(Channel::code).orElse(text)).isEqualTo(text);
    assertThat(AidType.find(text).map(AidType::code).orElse(text)).isEqualTo(text);
    assertThat(OddIndicator.find(text).map(OddIndicator::code).orElse(text)).isEqualTo(text);
    assertThat(OddIndicator.ofUnsdCode(text)).allMatch(i -> i.unsdCode().equals(text));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aTableThatIsWrittenIsReadAlike(@ForAll("mappings") OddMapping mapping) {
    assertThat(OddMapping.parse(mapping.toString())).isEqualTo(mapping);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyTextIsATableOrRefused(@ForAll("tables") String text) {
    try {
      assertThat(OddMapping.parse(text).toString()).startsWith("version\t");
    } catch (InvalidValueException e) {
      assertThat(e.reason().en()).startsWith("line ");
      assertThat(e.reason().fr()).startsWith("ligne ");
    }
  }

  @Property(tries = 200)
  void whatIsSuggestedComesFromTheCodeOrOneAboveIt(@ForAll("sectors") SectorCode sector) {
    assertThat(OddMapping.bundled().suggest(sector))
        .allMatch(s -> sector.isWithin(SectorCode.of(s.link().code())))
        .allMatch(s -> s.from().equals(sector.code()))
        .extracting(s -> s.link().code())
        .satisfies(codes -> assertThat(codes.stream().distinct().count()).isLessThan(2));
  }

  @Provide
  Arbitrary<SectorCode> sectors() {
    return Arbitraries.of(SectorCode.all());
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().numeric().ofMaxLength(6),
        Arbitraries.of(SectorCode.all()).map(SectorCode::code),
        Arbitraries.of(OddIndicator.all()).map(OddIndicator::unsdCode));
  }

  @Provide
  Arbitrary<String> tables() {
    Arbitrary<String> cell =
        Arbitraries.oneOf(
            Arbitraries.of(
                "SECTOR", "THEME", "140", "14030", "EAU", "6", "6.1", "50 %", "1/0", "R"),
            Arbitraries.strings().ofMaxLength(5));
    Arbitrary<String> row = cell.list().ofMinSize(1).ofMaxSize(7).map(c -> String.join("\t", c));
    return row.list().ofMaxSize(5).map(rows -> "version\t1\n" + String.join("\n", rows));
  }

  @Provide
  Arbitrary<OddMapping> mappings() {
    Arbitrary<String> version =
        Arbitraries.strings().alpha().numeric().withChars(" ().-").ofMinLength(1).ofMaxLength(64);
    return Combinators.combine(
            version.filter(v -> v.equals(v.strip())),
            links().list().uniqueElements(l -> List.of(l.basis(), l.code(), l.goal())).ofMaxSize(6))
        .as(OddMapping::of);
  }

  private static Arbitrary<OddLink> links() {
    Arbitrary<Label> reasons =
        Arbitraries.strings()
            .withChars("aé’ .;%«#")
            .ofMinLength(1)
            .ofMaxLength(20)
            .filter(text -> !text.isBlank())
            .map(text -> Label.of(text, text + "!"));
    Arbitrary<Rate> weights =
        Combinators.combine(
                Arbitraries.longs().between(1, Long.MAX_VALUE),
                Arbitraries.longs().between(1, Long.MAX_VALUE))
            .as((a, b) -> Rate.of(Math.min(a, b), Math.max(a, b)));
    Arbitrary<Optional<OddTarget>> targets = Arbitraries.of(OddTarget.all()).optional();
    return Combinators.combine(
            Arbitraries.of(OddBasis.values()),
            Arbitraries.of(ImmutableList.copyOf(SectorCode.all())),
            Arbitraries.of(PolicyFamily.values()),
            targets,
            Arbitraries.of(Odd.values()),
            weights,
            reasons)
        .as(
            (basis, sector, family, target, odd, weight, reason) ->
                new OddLink(
                    basis,
                    switch (basis) {
                      case SECTOR -> sector.code();
                      case THEME -> "T_" + sector.code();
                      case POLICY_FAMILY -> family.code();
                    },
                    target.map(OddTarget::code).orElse(odd.code()),
                    weight,
                    reason));
  }
}
