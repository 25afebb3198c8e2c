package app;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.json.DocumentFormat;
import io.github.aict.json.InvalidDocumentException;
import io.github.aict.project.Project;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes with the facade and with a mapper, and prints all of it. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String document = Files.readString(Path.of(args[0]));
    Project project = AictJson.projects().read(document);
    out.print(AictJson.projects().write(project));
    out.println(AictJson.projects().canonical(project));
    out.println(AictJson.projects().digest(project));
    Catalogue catalogue = Catalogues.bundled();
    DocumentFormat<Assessment> assessments = AictJson.assessments(catalogue);
    Assessment assessment = catalogue.call("ficol-2020").assess(project);
    String written = assessments.write(assessment);
    out.print(written);
    out.println(assessments.read(written).equals(assessment));
    out.println(Mapping.write(assessment));
    out.println(Mapping.read(document, Project.class).equals(project));
    out.println(Mapping.read(written, Assessment.class).equals(assessment));
    try {
      Mapping.read("{\"lot\": -1}", Project.class);
    } catch (Exception e) {
      out.println(e.getMessage().lines().findFirst().orElse(""));
    }
    for (String bad : new String[] {"{\"lot\": -1, \"x\": 2}", "{\"lot\": [1,}", "{\"lot\"", "1 2"}) {
      try {
        AictJson.projects().read(bad);
      } catch (InvalidDocumentException e) {
        out.println(e.getMessage());
      }
    }
  }
}
