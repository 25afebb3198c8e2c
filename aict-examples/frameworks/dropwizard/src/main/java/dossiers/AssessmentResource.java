package dossiers;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.Catalogues;
import io.github.aict.project.Project;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The assessments of posted projects under a call. */
@Path("/calls/{id}/assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AssessmentResource {

  private final Catalogue catalogue = Catalogues.bundled();

  @POST
  public Assessment assess(@PathParam("id") String id, Project project) {
    return catalogue.call(id).assess(project);
  }
}
