package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.Dossiers.Dossier;
import io.github.aict.json.Dossiers.Draft;
import io.github.aict.json.Dossiers.Entry;
import io.github.aict.project.Project;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of the library in documents of a user, read and written by mappers of Jackson 2. */
class AictJackson2ModuleTest {

  static Stream<ObjectMapper> mappers() {
    return Stream.of(
        mapper(),
        new ObjectMapper().registerModule(new AictJackson2Module()),
        JsonMapper.builder()
            .addModule(new AictJackson2Module())
            .enable(
                SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build());
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder().addModule(new AictJackson2Module()).build();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void readsAndWritesInsideTypesOfTheUser(ObjectMapper mapper) throws IOException {
    String written = mapper.writeValueAsString(Dossiers.DOSSIER);
    assertThat(mapper.readValue(written, Dossier.class)).isEqualTo(Dossiers.DOSSIER);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void readsAndWritesListsMapsAndTrees(ObjectMapper mapper) throws IOException {
    Project project = Dossiers.PROJECT;
    List<Project> list = List.of(project, Project.builder().title("vide").build());
    assertThat(
            mapper.readValue(
                mapper.writeValueAsString(list), new TypeReference<List<Project>>() {}))
        .isEqualTo(list);
    Map<String, Call> map = Map.of("a", Dossiers.CALL);
    assertThat(
            mapper.readValue(
                mapper.writeValueAsString(map), new TypeReference<Map<String, Call>>() {}))
        .isEqualTo(map);
    assertThat(mapper.treeToValue(mapper.valueToTree(project), Project.class)).isEqualTo(project);
    assertThat(mapper.convertValue(project, Project.class)).isEqualTo(project);
  }

  @Test
  void isReadStrictlyWhateverTheMapperAllows() {
    JsonMapper lenient =
        JsonMapper.builder()
            .addModule(new AictJackson2Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .build();
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> lenient.readValue(Dossiers.MISTAKEN, Project.class))
        .satisfies(e -> assertThat(e.getMessage()).contains(Dossiers.MISTAKES));
  }

  @Test
  void problemsAreToldWithTheirPlaceInTheWholeText() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper().readValue(Dossiers.MISTAKEN_DOSSIER, Dossier.class))
        .withMessageContaining(Dossiers.NESTED_MISTAKE)
        .satisfies(
            e ->
                assertThat(e.getPath().stream().map(r -> String.valueOf(r.getFieldName())))
                    .startsWith("variants"));
  }

  @Test
  void assessmentsAreLookedUpInTheCatalogueGiven() throws IOException {
    Call own = Dossiers.CALL.withId("ficol-maison");
    Assessment assessment = own.assess(Dossiers.PROJECT);
    AictJackson2Module module =
        new AictJackson2Module()
            .withCatalogue(Catalogue.of(List.of(own)).withFallback(Dossiers.CATALOGUE));
    JsonMapper bundled = mapper();
    JsonMapper withOwn = JsonMapper.builder().addModule(module).build();
    String written = bundled.writeValueAsString(assessment);
    assertThat(withOwn.readValue(written, Assessment.class)).isEqualTo(assessment);
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> bundled.readValue(written, Assessment.class))
        .withMessageContaining("AICT-0030");
  }

  /** The last module added counts, also after one with the bundled catalogue or another. */
  @Test
  void theCatalogueGivenReplacesTheBundledOne() throws IOException {
    Call own = Dossiers.CALL.withId("ficol-maison");
    Assessment assessment = own.assess(Dossiers.PROJECT);
    AictJackson2Module module =
        new AictJackson2Module()
            .withCatalogue(Catalogue.of(List.of(own)).withFallback(Dossiers.CATALOGUE));
    for (ObjectMapper mapper :
        List.of(
            JsonMapper.builder().addModule(new AictJackson2Module()).addModule(module).build(),
            new ObjectMapper()
                .registerModule(new AictJackson2Module())
                .registerModule(new AictJackson2Module().withCatalogue(Catalogue.of(List.of())))
                .registerModule(module))) {
      String written = mapper.writeValueAsString(assessment);
      assertThat(mapper.readValue(written, Assessment.class)).isEqualTo(assessment);
    }
  }

  @Test
  void leavesTheMapperAsItWas() throws IOException {
    JsonMapper plain = JsonMapper.builder().build();
    JsonMapper ours = mapper();
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
            Arrays.stream(DeserializationFeature.values()).map(mapper::isEnabled))
        .flatMap(s -> s)
        .toList();
  }

  @Test
  void polymorphicTypesOfTheUserMayHoldProjects() throws IOException {
    JsonMapper mapper = mapper();
    String project = mapper.writeValueAsString(Dossiers.PROJECT);
    Entry read = mapper.readValue(Dossiers.draft(project), Entry.class);
    assertThat(read).isEqualTo(new Draft(Dossiers.PROJECT));
    assertThat(mapper.readValue(mapper.writeValueAsString(read), Entry.class)).isEqualTo(read);
  }
}
