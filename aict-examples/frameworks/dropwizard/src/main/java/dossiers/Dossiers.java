package dossiers;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.errors.ErrorMessage;
import io.github.aict.json.AictJackson2Module;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Assesses the projects that are posted. */
public class Dossiers extends Application<Configuration> {

  public static void main(String[] args) throws Exception {
    new Dossiers().run(args);
  }

  @Override
  public void initialize(Bootstrap<Configuration> bootstrap) {
    bootstrap.getObjectMapper().registerModule(new AictJackson2Module());
  }

  @Override
  public void run(Configuration configuration, Environment environment) {
    environment.jersey().register(new AssessmentResource());
    environment.jersey().register(new Problems());
  }

  /** Answers with every problem of the document, with its line and column. */
  public static final class Problems implements ExceptionMapper<JsonMappingException> {

    @Override
    public Response toResponse(JsonMappingException e) {
      return Response.status(Response.Status.BAD_REQUEST)
          .type(MediaType.APPLICATION_JSON_TYPE)
          .entity(new ErrorMessage(400, e.getOriginalMessage()))
          .build();
    }
  }
}
