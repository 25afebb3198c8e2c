package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.Dossiers.Dossier;
import io.github.aict.json.Dossiers.Draft;
import io.github.aict.json.Dossiers.Entry;
import io.github.aict.project.Project;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Values of the library in documents of a user, read and written by mappers of Jackson 3. */
class AictModuleTest {

  static Stream<JsonMapper> mappers() {
    return Stream.of(
        JsonMapper.builder().addModule(new AictModule()).build(),
        JsonMapper.builder()
            .addModule(new AictModule())
            .enable(
                SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void readsAndWritesInsideTypesOfTheUser(JsonMapper mapper) {
    String written = mapper.writeValueAsString(Dossiers.DOSSIER);
    assertThat(mapper.readValue(written, Dossier.class)).isEqualTo(Dossiers.DOSSIER);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void readsAndWritesListsMapsAndTrees(JsonMapper mapper) {
    List<Project> list = List.of(Dossiers.PROJECT, Project.builder().title("vide").build());
    assertThat(
            mapper.readValue(
                mapper.writeValueAsString(list), new TypeReference<List<Project>>() {}))
        .isEqualTo(list);
    Map<String, Call> map = Map.of("a", Dossiers.CALL);
    assertThat(
            mapper.readValue(
                mapper.writeValueAsString(map), new TypeReference<Map<String, Call>>() {}))
        .isEqualTo(map);
    assertThat(mapper.treeToValue(mapper.valueToTree(Dossiers.PROJECT), Project.class))
        .isEqualTo(Dossiers.PROJECT);
    assertThat(mapper.convertValue(Dossiers.PROJECT, Project.class)).isEqualTo(Dossiers.PROJECT);
  }

  @Test
  void isReadStrictlyWhateverTheMapperAllows() {
    JsonMapper lenient =
        JsonMapper.builder()
            .addModule(new AictModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .build();
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> lenient.readValue(Dossiers.MISTAKEN, Project.class))
        .satisfies(e -> assertThat(e.getMessage()).contains(Dossiers.MISTAKES));
  }

  @Test
  void problemsAreToldWithTheirPlaceInTheWholeText() {
    JsonMapper mapper = JsonMapper.builder().addModule(new AictModule()).build();
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> mapper.readValue(Dossiers.MISTAKEN_DOSSIER, Dossier.class))
        .withMessageContaining(Dossiers.NESTED_MISTAKE)
        .satisfies(
            e ->
                assertThat(e.getPath().stream().map(r -> String.valueOf(r.getPropertyName())))
                    .startsWith("variants"));
  }

  @Test
  void assessmentsAreLookedUpInTheCatalogueGiven() {
    Call own = Dossiers.CALL.withId("ficol-maison");
    Assessment assessment = own.assess(Dossiers.PROJECT);
    JsonMapper bundled = JsonMapper.builder().addModule(new AictModule()).build();
    JsonMapper withOwn =
        JsonMapper.builder()
            .addModule(new AictModule())
            .addModule(
                new AictModule()
                    .withCatalogue(Catalogue.of(List.of(own)).withFallback(Dossiers.CATALOGUE)))
            .build();
    String written = bundled.writeValueAsString(assessment);
    assertThat(withOwn.readValue(written, Assessment.class)).isEqualTo(assessment);
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> bundled.readValue(written, Assessment.class))
        .withMessageContaining("AICT-0030");
  }

  @Test
  void leavesTheMapperAsItWas() {
    JsonMapper plain = JsonMapper.builder().build();
    JsonMapper ours = JsonMapper.builder().addModule(new AictModule()).build();
    assertThat(settings(ours)).isEqualTo(settings(plain));
    assertThat(ours.writeValueAsString(Map.of("b", List.of(1.50, "x"))))
        .isEqualTo(plain.writeValueAsString(Map.of("b", List.of(1.50, "x"))));
    assertThat(ours.readValue("{\"number\": \"1\", \"project\": null}", Dossier.class))
        .isEqualTo(new Dossier("1", null, null, null, null));
  }

  private static List<Boolean> settings(JsonMapper mapper) {
    return Stream.of(
            Arrays.stream(MapperFeature.values()).map(mapper::isEnabled),
            Arrays.stream(SerializationFeature.values()).map(mapper::isEnabled),
            Arrays.stream(DeserializationFeature.values()).map(mapper::isEnabled),
            Arrays.stream(DateTimeFeature.values())
                .map(f -> mapper.serializationConfig().isEnabled(f)))
        .flatMap(s -> s)
        .toList();
  }

  @Test
  void polymorphicTypesOfTheUserMayHoldProjects() {
    JsonMapper mapper = JsonMapper.builder().addModule(new AictModule()).build();
    String project = mapper.writeValueAsString(Dossiers.PROJECT);
    Entry read = mapper.readValue(Dossiers.draft(project), Entry.class);
    assertThat(read).isEqualTo(new Draft(Dossiers.PROJECT));
  }
}
