package io.github.aict.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every peer comes to the same as aict. */
class AgreementTest {

  @ParameterizedTest
  @MethodSource("everything")
  void peersAgree(Peer peer, CriteriaSet set, Data data) {
    assertThat(Agreement.firstDifference(peer, set, data)).isEmpty();
  }

  static Stream<Arguments> everything() {
    return Arrays.stream(Peer.values())
        .filter(peer -> peer != Peer.AICT)
        .flatMap(
            peer ->
                Arrays.stream(CriteriaSet.values())
                    .flatMap(
                        set ->
                            Arrays.stream(Data.values())
                                .filter(peer::runsOn)
                                .map(data -> Arguments.of(peer, set, data))));
  }
}
