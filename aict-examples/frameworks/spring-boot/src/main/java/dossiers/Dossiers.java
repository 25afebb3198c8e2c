package dossiers;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.Catalogues;
import io.github.aict.project.Project;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Assesses the projects that are posted. Spring Boot finds the Jackson module by itself. */
@SpringBootApplication
@RestController
public class Dossiers {

  private final Catalogue catalogue = Catalogues.bundled();

  public static void main(String[] args) {
    SpringApplication.run(Dossiers.class, args);
  }

  @PostMapping("/calls/{id}/assessments")
  public Assessment assess(@PathVariable String id, @RequestBody Project project) {
    return catalogue.call(id).assess(project);
  }

  /** Answers with every problem of the document, with its line and column. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  public String problems(HttpMessageNotReadableException e) {
    return e.getMostSpecificCause().getMessage();
  }
}
