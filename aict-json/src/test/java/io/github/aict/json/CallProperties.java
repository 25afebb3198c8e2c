package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.project.Project;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CallProperties {

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new AictModule()).build();

  @Provide
  Arbitrary<Call> calls() {
    return Calls.any();
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  @Property(tries = 400)
  void aRuleFileReadsBackAsItsCall(@ForAll("calls") Call call) {
    String written = AictJson.calls().write(call);
    Call read = AictJson.calls().read(written);
    assertThat(read).isEqualTo(call);
    assertThat(AictJson.calls().write(read)).isEqualTo(written);
  }

  @Property(tries = 200)
  void aMapperReadsBackWhatItWrites(@ForAll("calls") Call call) {
    String written = MAPPER.writeValueAsString(call);
    Call read = MAPPER.readValue(written, Call.class);
    assertThat(read).isEqualTo(call);
    assertThat(MAPPER.writeValueAsString(read)).isEqualTo(written);
  }

  @Property(tries = 200)
  void anAssessmentReadsBackAsItself(
      @ForAll("calls") Call call, @ForAll("projects") Project project) {
    Assessment assessment = call.assess(project);
    Catalogue catalogue = Catalogue.of(List.of(call));
    String written = AictJson.assessments(catalogue).write(assessment);
    Assessment read = AictJson.assessments(catalogue).read(written);
    assertThat(read).isEqualTo(assessment);
    assertThat(read.verdict()).isEqualTo(assessment.verdict());
    assertThat(AictJson.assessments(catalogue).write(read)).isEqualTo(written);

    JsonMapper mapper =
        JsonMapper.builder().addModule(new AictModule().withCatalogue(catalogue)).build();
    String byMapper = mapper.writeValueAsString(assessment);
    assertThat(mapper.readValue(byMapper, Assessment.class)).isEqualTo(assessment);
    assertThat(mapper.readTree(byMapper)).isEqualTo(mapper.readTree(written));
  }

  @Property(tries = 100)
  void aCallThatWasReadDecidesTheSame(
      @ForAll("calls") Call call, @ForAll("projects") Project project) {
    Assessment original = call.assess(project);
    Assessment again = AictJson.calls().read(AictJson.calls().write(call)).assess(project);
    assertThat(again).isEqualTo(original);
    assertThat(again.explain(Locale.FRENCH)).isEqualTo(original.explain(Locale.FRENCH));
  }
}
