package io.github.aict.indicator;

import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.project.Applicant;
import io.github.aict.project.Project;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The entries of projects and partnerships of which it can be told how often they are filled in.
 */
public enum DataItem implements Term<DataItem> {
  /** Authority in the lead, identified by its number or code. */
  AUTHORITY(
      "collectivité identifiée",
      "authority identified",
      project -> project.applicant().filter(DataItem::isIdentified).isPresent(),
      partnership -> partnership.french().stream().allMatch(DataItem::isIdentified)),
  /** Country or countries. */
  COUNTRY("pays", "country", project -> project.countries().isPresent(), partnership -> true),
  /** Partners of a project. */
  PARTNERS("partenaires", "partners", project -> project.partners().isPresent(), null),
  /** Where all members of a partnership are. */
  PLACE(
      "coordonnées des membres",
      "coordinates of the members",
      null,
      partnership ->
          partnership.members().stream().allMatch(member -> member.centre().isPresent())),
  /** Sectors of a project. */
  SECTOR("secteurs", "sectors", project -> project.sectors().isPresent(), null),
  /** Goals that a project declares. */
  ODD("ODD déclarés", "declared SDGs", project -> project.odd().isPresent(), null),
  /** Whole cost of a project. */
  COST("coût total", "whole cost", has(ProjectAmount.COST), null),
  /** What the French authorities bring to a project. */
  COMMITTED(
      "apport des collectivités françaises",
      "contribution of the French authorities",
      has(ProjectAmount.COMMITTED),
      null),
  /** First year of a partnership, or the first day of a project. */
  START(
      "début",
      "start",
      project -> project.schedule().flatMap(schedule -> schedule.start()).isPresent(),
      partnership -> partnership.firstYear().isPresent()),
  /** Agreements, whether any or none. */
  AGREEMENT(
      "conventions",
      "agreements",
      project -> project.agreements().isPresent(),
      partnership -> !partnership.agreements().isEmpty()),
  /** Source of a partnership. */
  SOURCE("source", "source", null, partnership -> !partnership.sources().isEmpty());

  private final Label label;
  private final @Nullable Predicate<Project> inProject;
  private final @Nullable Predicate<Partnership> inPartnership;

  DataItem(
      String fr,
      String en,
      @Nullable Predicate<Project> inProject,
      @Nullable Predicate<Partnership> inPartnership) {
    this.label = Label.of(fr, en);
    this.inProject = inProject;
    this.inPartnership = inPartnership;
  }

  private static Predicate<Project> has(ProjectAmount amount) {
    return project -> amount.of(project).isPresent();
  }

  private static boolean isIdentified(Applicant applicant) {
    return applicant.siren().isPresent() || applicant.inseeCode().isPresent();
  }

  private static boolean isIdentified(PartnershipMember member) {
    return member.siren().isPresent() || member.inseeCode().isPresent();
  }

  Optional<Predicate<Project>> inProject() {
    return Optional.ofNullable(inProject);
  }

  Optional<Predicate<Partnership>> inPartnership() {
    return Optional.ofNullable(inPartnership);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Label label() {
    return label;
  }
}
