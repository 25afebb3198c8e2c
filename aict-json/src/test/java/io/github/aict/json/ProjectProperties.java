package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.project.Project;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ProjectProperties {

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new AictModule()).build();

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  @Property(tries = 400)
  void aDocumentReadsBackAsItsProject(@ForAll("projects") Project project) {
    String written = AictJson.projects().write(project);
    Project read = AictJson.projects().read(written);
    assertThat(read).isEqualTo(project);
    assertThat(AictJson.projects().write(read)).isEqualTo(written);
  }

  @Property(tries = 200)
  void aMapperReadsBackWhatItWrites(@ForAll("projects") Project project) {
    String written = MAPPER.writeValueAsString(project);
    Project read = MAPPER.readValue(written, Project.class);
    assertThat(read).isEqualTo(project);
    assertThat(MAPPER.writeValueAsString(read)).isEqualTo(written);
  }

  @Property(tries = 100)
  void aMapperAndTheDocumentsAgree(@ForAll("projects") Project project) {
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(project)))
        .isEqualTo(MAPPER.readTree(AictJson.projects().write(project)));
    assertThat(AictJson.projects().read(MAPPER.writeValueAsString(project))).isEqualTo(project);
  }
}
