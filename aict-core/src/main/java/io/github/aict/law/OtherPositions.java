package io.github.aict.law;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.ActionForm;
import io.github.aict.territory.ActionRegime;
import io.github.aict.territory.AuthorityKind;

/** The answers where no text lays down a position: not known, not concerned, not named. */
final class OtherPositions {

  private static final Label NO_TEXT = Label.of("aucun texte lu", "no text read");

  /** The forms under articles that article L. 1822-1 does not list. */
  private static final ImmutableSet<ActionForm> NOT_LISTED_BY_L1822_1 =
      ImmutableSet.of(
          ActionForm.UN_POUR_CENT_EAU,
          ActionForm.UN_POUR_CENT_ENERGIE,
          ActionForm.UN_POUR_CENT_DECHETS,
          ActionForm.UN_POUR_CENT_MOBILITE,
          ActionForm.ORGANISME_DE_DROIT_ETRANGER,
          ActionForm.DISTRICT_EUROPEEN,
          ActionForm.GECT);

  private static final Label TOO_BROAD =
      Label.of(
          "Cette catégorie réunit des organismes de régimes différents\u00a0: une catégorie plus"
              + " précise donnerait la réponse.",
          "This kind covers bodies under different rules: a narrower kind would give the answer.");
  private static final Label UNKNOWN =
      Label.of(
          "Aucune source lue ne dit ce que le droit prévoit pour cette forme, cette catégorie et"
              + " cette période.",
          "No source read says what the law provides for this form, this kind and this period.");

  private OtherPositions() {}

  /** What is said of a period in which the kind did not exist. */
  static LegalPosition ofNoKind(ActionForm form, AuthorityKind kind, Validity period) {
    return open(
        form,
        kind,
        period,
        Legality.NOT_CONCERNED,
        Label.of(
            "Ce statut n’existait pas à cette date.", "This status did not exist on that day."));
  }

  /** What is said of a period on which no row speaks. */
  static LegalPosition of(
      ActionForm form, AuthorityKind kind, ActionRegime regime, Validity period) {
    return switch (regime) {
      case HORS_CHAMP ->
          open(
              form,
              kind,
              period,
              Legality.NOT_CONCERNED,
              Label.of(
                  "Le droit de l’action extérieure ne parle que des collectivités françaises et de"
                      + " leurs groupements.",
                  "The law of external action speaks of French authorities and their groupings"
                      + " only."));
      case AUCUN, UN_POUR_CENT -> notNamed(form, kind, period);
      case DROIT_COMMUN_ADAPTE ->
          NOT_LISTED_BY_L1822_1.contains(form)
              ? notNamed(form, kind, period)
              : notKnown(form, kind, period);
      case DROIT_COMMUN ->
          isReserved(form) ? reserved(form, kind, period) : notKnown(form, kind, period);
      case STATUT_PROPRE, NON_CONNU -> notKnown(form, kind, period);
    };
  }

  private static boolean isReserved(ActionForm form) {
    return form == ActionForm.ACCORD_OUTRE_MER || form == ActionForm.UN_POUR_CENT_AGENCE_DE_L_EAU;
  }

  private static LegalPosition reserved(ActionForm form, AuthorityKind kind, Validity period) {
    return open(
        form,
        kind,
        period,
        Legality.NOT_CONCERNED,
        form == ActionForm.ACCORD_OUTRE_MER
            ? Label.of(
                "Cette forme est propre à des collectivités d’outre-mer.",
                "This form is for overseas authorities alone.")
            : Label.of(
                "Cette forme est propre aux agences et offices de l’eau.",
                "This form is for water agencies and offices alone."));
  }

  private static LegalPosition notKnown(ActionForm form, AuthorityKind kind, Validity period) {
    return open(
        form, kind, period, Legality.NOT_KNOWN, Kinds.BROAD.contains(kind) ? TOO_BROAD : UNKNOWN);
  }

  private static LegalPosition notNamed(ActionForm form, AuthorityKind kind, Validity period) {
    Label meaning =
        Label.of(
            "Le texte qui régit cette catégorie ne lui ouvre pas cette forme d’action.",
            "The text that governs this kind does not open this form of action to it.");
    Citation basis = kind.legalBasis().orElseThrow();
    return LegalPosition.of(form, ImmutableSet.of(kind))
        .validity(period)
        .legality(Legality.NO_BASIS)
        .meaning(meaning)
        .basis(basis.locator())
        .cited(basis.confidence(), basis.source());
  }

  private static LegalPosition open(
      ActionForm form, AuthorityKind kind, Validity period, Legality legality, Label meaning) {
    return LegalPosition.of(form, ImmutableSet.of(kind))
        .validity(period)
        .legality(legality)
        .meaning(meaning)
        .basis(NO_TEXT)
        .cited(Confidence.UNVERIFIED);
  }
}
