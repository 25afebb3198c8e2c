package io.github.aict.project;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.territory.AuthorityKind;
import java.util.Optional;

/** The forms that an action takes, as far as what is known of a project shows them. */
final class ActionForms {

  private static final Theme EMERGENCY = Theme.of("AIDE_URGENCE");

  private ActionForms() {}

  static Optional<ImmutableSet<ActionForm>> of(Project project) {
    ImmutableSet.Builder<ActionForm> forms = ImmutableSet.builder();
    project.declaredForm().or(() -> shown(project)).ifPresent(forms::add);
    for (ServiceBudget budget : project.serviceBudgets().orElse(ImmutableList.of())) {
      forms.add(ActionForm.paidBy(budget.service()));
    }
    ImmutableSet<ActionForm> all = forms.build();
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static Optional<ActionForm> shown(Project project) {
    if (project.applicant().flatMap(Applicant::kind).filter(ActionForms::isOfWater).isPresent()) {
      return Optional.of(ActionForm.UN_POUR_CENT_AGENCE_DE_L_EAU);
    }
    boolean signed =
        project.agreements().orElse(ImmutableList.of()).stream()
            .anyMatch(agreement -> agreement.kind() == AgreementKind.SIGNED_CONVENTION);
    if (signed) {
      return conventionWith(project.partners());
    }
    // Without the complete list of agreements nobody knows whether there is a convention.
    boolean paysByOnePercent = project.serviceBudgets().filter(b -> !b.isEmpty()).isPresent();
    return project
        .agreements()
        .filter(agreements -> isEmergency(project) || !paysByOnePercent)
        .map(
            agreements ->
                isEmergency(project)
                    ? ActionForm.URGENCE_HUMANITAIRE
                    : ActionForm.ACTION_SANS_CONVENTION);
  }

  private static boolean isEmergency(Project project) {
    return project.themes().filter(themes -> themes.contains(EMERGENCY)).isPresent();
  }

  private static boolean isOfWater(AuthorityKind kind) {
    return kind == AuthorityKind.AGENCE_DE_L_EAU || kind == AuthorityKind.OFFICE_DE_L_EAU;
  }

  // A partner of whom nothing is known may be a State.
  private static Optional<ActionForm> conventionWith(Optional<ImmutableList<Partner>> partners) {
    ImmutableList<Partner> all = partners.orElse(ImmutableList.of());
    if (all.stream().anyMatch(p -> p.kind().equals(Optional.of(AuthorityKind.ETAT_ETRANGER)))) {
      return Optional.of(ActionForm.CONVENTION_AVEC_UN_ETAT);
    }
    return partners
        .filter(list -> list.stream().allMatch(p -> p.isLocalAuthority().isPresent()))
        .map(list -> ActionForm.CONVENTION);
  }
}
