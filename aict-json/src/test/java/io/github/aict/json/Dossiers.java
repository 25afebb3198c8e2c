package io.github.aict.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.project.Project;
import java.util.List;
import java.util.Map;

/** Types of a user that hold values of the library, for the mappers of both versions of Jackson. */
final class Dossiers {

  static final Catalogue CATALOGUE = Catalogues.bundled();
  static final Call CALL = CATALOGUE.call("ficol-2020");
  static final Project PROJECT =
      AictJson.projects().read(Resources.read(Resources.ofTests("cases/FC-P10.json")));
  static final Dossier DOSSIER =
      new Dossier(
          "2025-01",
          PROJECT,
          List.of(PROJECT, Project.builder().build()),
          Map.of("ficol-2020", CALL.assess(PROJECT)),
          CALL);

  /** Four mistakes, each of which some setting of a mapper would let pass. */
  static final String MISTAKEN =
      """
      {
        "titel": "x",
        "countries": "MDG",
        "budget": {"total": "100"},
        "jointApplication": 1
      }
      """;

  static final List<String> MISTAKES =
      List.of(
          "document:2:3: AICT-0010 /titel",
          "document:3:16: AICT-0012 /countries",
          "document:4:23: AICT-0012 /budget/total",
          "document:5:23: AICT-0012 /jointApplication");

  /** A dossier with a mistake in its second variant, at {@link #NESTED_MISTAKE}. */
  static final String MISTAKEN_DOSSIER =
      "{\"number\": \"1\",\n \"variants\": [{},\n  {\"odd\": [18]}]}";

  static final String NESTED_MISTAKE = "document:3:12: AICT-0013 /odd/0";

  private Dossiers() {}

  /** Values of the library in every usual position. */
  public record Dossier(
      String number,
      Project project,
      List<Project> variants,
      Map<String, Assessment> assessments,
      Call call) {}

  /** A type of which there are several. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes(@JsonSubTypes.Type(value = Draft.class, name = "draft"))
  public interface Entry {}

  /** One of them. */
  public record Draft(Project project) implements Entry {}

  /** A draft whose type comes last, so that the project is buffered before it is read. */
  static String draft(String project) {
    return "{\"project\": " + project + ", \"type\": \"draft\"}";
  }
}
