package io.github.aict.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import io.github.aict.Rate;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartnershipIndicatorsTest {

  private static PartnershipMember member(String name, String country) {
    return PartnershipMember.builder().name(name).country(Country.of(country)).build();
  }

  private static Partnership.Builder relation(String french, String foreign, String country) {
    return Partnership.builder()
        .form(PartnershipForm.JUMELAGE)
        .addMember(member(french, "FRA"))
        .addMember(member(foreign, country));
  }

  private static final List<Partnership> RELATIONS =
      List.of(
          relation("Rennes", "Erlangen", "DEU").declaredFirstYear(1964).build(),
          relation("Rennes", "Brno", "CZE").declaredFirstYear(1965).build(),
          relation("Rennes", "Almaty", "KAZ").declaredFirstYear(1991).lastYear(2001).build(),
          relation("Brest", "Kiel", "DEU").declaredFirstYear(2020).build(),
          relation("Brest", "Saponé", "BFA").build());

  private static final PartnershipIndicators FIGURES = PartnershipIndicators.of(RELATIONS);

  @Test
  void countsByCountryAndForm() {
    assertThat(FIGURES.byCountry().value().orElseThrow().of(Country.of("DEU"))).isEqualTo("2");
    assertThat(FIGURES.byForm().value().orElseThrow().quantities())
        .isEqualTo(Map.of(PartnershipForm.JUMELAGE, new BigDecimal(5)));
    // Two fifths and three times one fifth.
    assertThat(FIGURES.concentration().value()).contains(new BigDecimal("0.2800"));
  }

  @Test
  void looksAtContinuityFromAYear() {
    Measurement<Continuity> measured = FIGURES.continuity(2026);
    Continuity continuity = measured.value().orElseThrow();
    assertThat(measured.coverage()).isEqualTo(Coverage.of(4, 5));
    assertThat(continuity.inForce()).isEqualTo(3);
    assertThat(continuity.ended()).isEqualTo(1);
    // 62, 61, 10 and 6 years.
    assertThat(continuity.medianYears()).isEqualTo(10);
    assertThat(continuity.lasting(0)).contains(Rate.of(1, 1));
    assertThat(continuity.lasting(6)).contains(Rate.of(1, 1));
    // Of three that began at least eleven years ago, one ended after ten.
    assertThat(continuity.lasting(11)).contains(Rate.of(2, 3));
    assertThat(continuity.lasting(70)).isEmpty();
    assertThat(continuity).hasToString("3 in force and 1 ended in 2026, median 10 years");
    assertThat(FIGURES.continuity(2001).value().orElseThrow().ended()).isZero();
    assertThat(FIGURES.continuity(1900).value()).isEmpty();
  }

  @Test
  void tellsHowOftenEachEntryIsFilledIn() {
    assertThat(FIGURES.coverage())
        .containsEntry(DataItem.START, Coverage.of(4, 5))
        .containsEntry(DataItem.PLACE, Coverage.of(0, 5))
        .doesNotContainKey(DataItem.COST);
  }

  @Test
  void reciprocityIsTheShareOfPairsDeclaredBothWays() {
    MutableGraph<String> declared = GraphBuilder.directed().allowsSelfLoops(true).build();
    declared.putEdge("a", "b");
    declared.putEdge("b", "a");
    declared.putEdge("a", "c");
    declared.putEdge("c", "c");
    Measurement<Rate> reciprocity = PartnershipIndicators.reciprocity(declared);
    assertThat(reciprocity.value()).contains(Rate.of(1, 2));
    assertThat(reciprocity.coverage()).isEqualTo(Coverage.of(3, 4));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PartnershipIndicators.reciprocity(GraphBuilder.undirected().<String>build()));
  }

  @Test
  void theNetworkJoinsMembersOfManySources() {
    PartnershipMember coded =
        PartnershipMember.builder()
            .name("RENNES")
            .country(Country.of("FRA"))
            .inseeCode(InseeCode.parse("35238"))
            .build();
    Partnership one =
        Partnership.builder()
            .form(PartnershipForm.JUMELAGE)
            .addMember(coded)
            .addMember(member("Erlangen", "DEU"))
            .build();
    Partnership two =
        one.withForm(PartnershipForm.COOPERATION_DECENTRALISEE)
            .withMembers(coded.withName("Rennes"), member("Erlangen", "DEU"));
    PartnershipNetwork network = PartnershipNetwork.of(List.of(one, two));
    assertThat(network).hasToString("2 members, 1 relations");
    assertThat(network.graph().edgeValue(coded, member("Erlangen", "DEU")))
        .contains(ImmutableSet.of(one, two));
  }

  @Test
  void findsDegreesPartsAndSharedPartners() {
    List<Partnership> more = new ArrayList<>(RELATIONS);
    more.add(relation("Brest", "Erlangen", "DEU").build());
    more.add(relation("Vertou", "Poco", "BGR").build());
    PartnershipNetwork network = PartnershipNetwork.of(more);
    assertThat(network.byDegree().subList(0, 3))
        .extracting(PartnershipMember::name)
        .containsExactly("Brest", "Rennes", "Erlangen");
    assertThat(network.components()).extracting(Set::size).containsExactly(7, 2);
    assertThat(network.sharedPartners())
        .containsExactly(
            new SharedPartners(
                member("Brest", "FRA"),
                member("Rennes", "FRA"),
                ImmutableSet.of(member("Erlangen", "DEU"))));
    assertThat(network.countries().edgeValue(Country.of("DEU"), Country.of("CZE"))).contains(1);
    assertThat(network.communities())
        .anySatisfy(group -> assertThat(group).containsExactly(Country.of("BGR")));
  }

  @Test
  void figuresAreEqualIfTheirNumbersAre() {
    PartnershipIndicators fewer = PartnershipIndicators.of(RELATIONS.subList(0, 3));
    PartnershipIndicators same = PartnershipIndicators.of(List.copyOf(RELATIONS));
    assertThat(FIGURES.partnerships()).isEqualTo(RELATIONS);
    assertThat(FIGURES.byCountry())
        .isEqualTo(same.byCountry())
        .hasSameHashCodeAs(same.byCountry())
        .isNotEqualTo(fewer.byCountry())
        .isNotEqualTo(FIGURES.byForm());
    Breakdown<Country> byCountry = FIGURES.byCountry().value().orElseThrow();
    assertThat(byCountry)
        .hasSameHashCodeAs(same.byCountry().value().orElseThrow())
        .isNotEqualTo(fewer.byCountry().value().orElseThrow())
        .isNotEqualTo("{}");
    Continuity continuity = FIGURES.continuity(2026).value().orElseThrow();
    assertThat(continuity.year()).isEqualTo(2026);
    assertThat(continuity)
        .hasSameHashCodeAs(same.continuity(2026).value().orElseThrow())
        .isNotEqualTo(FIGURES.continuity(2025).value().orElseThrow())
        .isNotEqualTo(fewer.continuity(2026).value().orElseThrow());
    assertThat(PartnershipNetwork.of(RELATIONS))
        .isNotEqualTo(PartnershipNetwork.of(RELATIONS.subList(0, 3)));
    assertThat(FIGURES.continuity(2020).coverage()).isEqualTo(Coverage.of(4, 5));
    assertThat(FIGURES.continuity(2019).coverage()).isEqualTo(Coverage.of(3, 5));
  }

  @Test
  void membersAreJoinedByTheirStrongestKey() {
    PartnershipMember numbered = member("Rennes", "FRA").withSiren(Siren.of("213502388"));
    PartnershipMember elsewhere = member("Rennes", "FRA").withSiren(Siren.of("200043123"));
    Partnership one = relation("Rennes", "Erlangen", "DEU").build();
    PartnershipMember foreign = member("Erlangen", "DEU");
    PartnershipNetwork network =
        PartnershipNetwork.of(
            List.of(
                one,
                one.withMembers(numbered, foreign),
                one.withMembers(numbered.withName("Rennes Métropole"), foreign),
                one.withMembers(elsewhere, foreign)));
    assertThat(network).hasToString("4 members, 3 relations");
    // Equal names are put in order by their keys.
    assertThat(network.sharedPartners())
        .extracting(pair -> pair.first().siren().map(Siren::value).orElse(""))
        .hasSize(3)
        .containsExactly("", "", "200043123");
  }

  @Test
  void isWrittenAsItsPartnerships() throws IOException, ClassNotFoundException {
    PartnershipNetwork network = PartnershipNetwork.of(RELATIONS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(network);
      out.writeObject(FIGURES.continuity(2026));
      out.writeObject(FIGURES.byCountry());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      PartnershipNetwork read = (PartnershipNetwork) in.readObject();
      assertThat(read).isEqualTo(network).hasSameHashCodeAs(network);
      assertThat(read.graph()).isEqualTo(network.graph());
      assertThat(in.readObject()).isEqualTo(FIGURES.continuity(2026));
      assertThat(in.readObject()).isEqualTo(FIGURES.byCountry());
    }
  }
}
