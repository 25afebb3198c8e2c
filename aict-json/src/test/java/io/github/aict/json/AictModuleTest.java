package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
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

class AictModuleTest {

  private static final Catalogue CATALOGUE = Catalogues.bundled();
  private static final Project PROJECT =
      AictJson.projects().read(Resources.read(Resources.ofTests("cases/FC-P10.json")));
  private static final Call CALL = CATALOGUE.call("ficol-2020");

  /** A type of a user, with values of the library in every usual position. */
  public record Dossier(
      String number,
      Project project,
      List<Project> variants,
      Map<String, Assessment> assessments,
      Call call) {}

  static Stream<JsonMapper> mappers() {
    return Stream.of(
        JsonMapper.builder().addModule(new AictModule()).build(),
        JsonMapper.builder().findAndAddModules().build(),
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
    Dossier dossier =
        new Dossier(
            "2025-01",
            PROJECT,
            List.of(PROJECT, Project.builder().build()),
            Map.of("ficol-2020", CALL.assess(PROJECT)),
            CALL);
    String written = mapper.writeValueAsString(dossier);
    assertThat(mapper.readValue(written, Dossier.class)).isEqualTo(dossier);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void readsAndWritesListsMapsAndTrees(JsonMapper mapper) {
    List<Project> list = List.of(PROJECT, Project.builder().title("vide").build());
    assertThat(
            mapper.readValue(
                mapper.writeValueAsString(list), new TypeReference<List<Project>>() {}))
        .isEqualTo(list);
    Map<String, Call> map = Map.of("a", CALL);
    assertThat(
            mapper.readValue(
                mapper.writeValueAsString(map), new TypeReference<Map<String, Call>>() {}))
        .isEqualTo(map);
    assertThat(mapper.treeToValue(mapper.valueToTree(PROJECT), Project.class)).isEqualTo(PROJECT);
    assertThat(mapper.convertValue(PROJECT, Project.class)).isEqualTo(PROJECT);
  }

  @Test
  void isFoundAsAService() {
    assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
        .hasAtLeastOneElementOfType(AictModule.class);
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
        .isThrownBy(
            () ->
                lenient.readValue(
                    """
                    {
                      "titel": "x",
                      "countries": "MDG",
                      "budget": {"total": "100"},
                      "jointApplication": 1
                    }
                    """,
                    Project.class))
        .withMessageContaining("document:2:3: AICT-0010 /titel")
        .withMessageContaining("document:3:16: AICT-0012 /countries")
        .withMessageContaining("document:4:23: AICT-0012 /budget/total")
        .withMessageContaining("document:5:23: AICT-0012 /jointApplication");
  }

  @Test
  void problemsAreToldWithTheirPlaceInTheWholeText() {
    JsonMapper mapper = JsonMapper.builder().addModule(new AictModule()).build();
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(
            () ->
                mapper.readValue(
                    "{\"number\": \"1\",\n \"variants\": [{},\n  {\"odd\": [18]}]}", Dossier.class))
        .withMessageContaining("document:3:12: AICT-0013 /odd/0")
        .satisfies(
            e ->
                assertThat(e.getPath().stream().map(r -> String.valueOf(r.getPropertyName())))
                    .startsWith("variants"));
  }

  @Test
  void assessmentsAreLookedUpInTheCatalogueGiven() {
    Call own = CALL.withId("ficol-maison");
    Assessment assessment = own.assess(PROJECT);
    JsonMapper bundled = JsonMapper.builder().addModule(new AictModule()).build();
    JsonMapper withOwn =
        JsonMapper.builder()
            .findAndAddModules()
            .addModule(new AictModule().withCatalogue(CATALOGUE.with(List.of(own))))
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
    String project = mapper.writeValueAsString(PROJECT);
    // The type comes last, so that the project is buffered before it is read.
    Entry read =
        mapper.readValue("{\"project\": " + project + ", \"type\": \"draft\"}", Entry.class);
    assertThat(read).isEqualTo(new Draft(PROJECT));
  }

  /** A type of a user of which there are several. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes(@JsonSubTypes.Type(value = Draft.class, name = "draft"))
  public interface Entry {}

  /** One of the user's types. */
  public record Draft(Project project) implements Entry {}
}
