package dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.Catalogue;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.project.Project;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DossiersTest {

  @Value("${local.server.port}")
  private int port;

  private HttpResponse<String> post(String project) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create(
                        "http://localhost:"
                            + port
                            + "/calls/daect-generaliste-2025/assessments"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(project))
                .build(),
            BodyHandlers.ofString());
  }

  @Test
  void aProjectComesBackAssessed() throws Exception {
    Catalogue catalogue = Catalogues.bundled();
    Project project = AictJson.projects().read(Path.of("../../projects/rennes-santa-fe.json"));
    HttpResponse<String> answer = post(AictJson.projects().write(project));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(AictJson.assessments(catalogue).read(answer.body()))
        .isEqualTo(catalogue.call("daect-generaliste-2025").assess(project));
  }

  @Test
  void aBadProjectIsRefusedWithItsProblems() throws Exception {
    HttpResponse<String> answer = post("{\"lot\": -1,\n \"x\": 2}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(":1:9: AICT-0013 /lot", ":2:2: AICT-0010 /x");
  }
}
