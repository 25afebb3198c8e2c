package io.github.aict.project;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.territory.AuthorityDirectory;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project whose French applicants were looked up in a directory of authorities by their SIREN or
 * INSEE code.
 *
 * <p>What an applicant states is kept; what it leaves out and the directory knows of the day of
 * submission is filled in and marked ({@link Applicant#derivation}). Population and groupings are
 * known for the edition of the directory and after it only. Without a day of submission only what
 * never changed is filled in.
 *
 * @param project the project with what was found
 * @param contradictions where the project and the directory disagree
 * @param unknown what the directory does not tell, and why
 */
public record DirectoryCompletion(
    Project project, ImmutableList<Statement> contradictions, ImmutableList<Statement> unknown)
    implements Serializable {

  /**
   * A sentence about one place in a project document.
   *
   * @param path the place, for example {@code applicant.kind}
   * @param sentence the sentence in both languages
   */
  public record Statement(String path, Label sentence) implements Serializable {}

  /**
   * Tells whether a directory may know an applicant of a project.
   *
   * @param project the project
   * @return whether an applicant has a SIREN or an INSEE code
   */
  public static boolean concerns(Project project) {
    return Stream.concat(
            project.applicant().stream(), project.otherApplicants().stream().flatMap(List::stream))
        .anyMatch(applicant -> applicant.siren().isPresent() || applicant.inseeCode().isPresent());
  }

  /**
   * Looks up the applicants of a project.
   *
   * @param project the project
   * @param directory the directory
   * @return the project with what was found; the same project if nothing was
   */
  public static DirectoryCompletion of(Project project, AuthorityDirectory directory) {
    return new ApplicantLookup(directory, project.submission().flatMap(Submission::date))
        .complete(project);
  }
}
