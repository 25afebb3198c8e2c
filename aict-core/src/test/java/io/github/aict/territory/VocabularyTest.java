package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Term;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

  static Stream<Term<?>> terms() {
    return Stream.<Term<?>[]>of(
            PublicService.values(), WaterBasin.values(), IncomeGroup.values(), NameKind.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("terms")
  void isFlatNamedAndSerializable(Term<?> term) {
    assertThat(term.code()).isEqualTo(((Enum<?>) term).name());
    assertThat(term.broader()).isEmpty();
    assertThat(term.label().fr()).isNotBlank().doesNotContain("'");
    assertThat(term.label().en()).isNotBlank();
    assertThat(Serials.copy(term)).isSameAs(term);
  }
}
