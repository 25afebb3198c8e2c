package io.github.aict.examples;

import io.github.aict.project.Applicant;
import io.github.aict.project.DirectoryCompletion;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.Country;
import io.github.aict.territory.Siren;
import io.github.aict.territory.TerritorialAuthority;
import java.time.LocalDate;

/** Asks the directory who a name means, what became of an authority, and who leads a project. */
public final class DirectoryCheck {

  private DirectoryCheck() {}

  /**
   * Prints what the reference data say of some names and numbers.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    AuthorityDirectory directory = AuthorityDirectory.bundled();
    System.out.println(directory.resolve("Pringy, Haute-Savoie").authority()); // Annecy, by a part
    System.out.println(directory.resolve("Saint-Denis")); // ambiguous, with candidates
    TerritorialAuthority alsace = directory.region("42", LocalDate.of(2010, 1, 1)).orElseThrow();
    System.out.println(directory.lineage(alsace, LocalDate.of(2026, 1, 1)).single()); // Grand Est
    System.out.println(Country.resolve("Birmanie").found()); // MMR
    Project project =
        Project.builder()
            .applicant(Applicant.builder().siren(Siren.of("213502388")).build())
            .build()
            .submittedOn(LocalDate.of(2026, 5, 4));
    DirectoryCompletion completion = DirectoryCompletion.of(project, directory);
    System.out.println(completion.project().applicant().orElseThrow().kind()); // COMMUNE
    System.out.println(completion.contradictions()); // none here
  }
}
