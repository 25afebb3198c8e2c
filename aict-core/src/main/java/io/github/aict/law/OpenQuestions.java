package io.github.aict.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.aict.project.ActionForm.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.project.ActionForm;
import java.time.LocalDate;
import java.util.EnumSet;

/** What no source read has settled about the law. */
public final class OpenQuestions {

  private static final ImmutableSet<ActionForm> ANY =
      Sets.immutableEnumSet(EnumSet.allOf(ActionForm.class));
  private static final ImmutableSet<ActionForm> CONVENTIONS = ImmutableSet.of(CONVENTION, JUMELAGE);
  private static final ImmutableSet<ActionForm> COMMON_BODIES =
      ImmutableSet.of(ORGANISME_DE_DROIT_ETRANGER, GECT, DISTRICT_EUROPEEN);

  private static final ImmutableList<OpenQuestion> ALL =
      ImmutableList.of(
          ask(
              ANY,
              "2023-01-01/..",
              "Aucune modification des articles L1115-1 à L1115-7 n’a été trouvée pour 2023 à"
                  + " 2026\u00a0; leur absence n’est pas établie.",
              "No amendment of articles L1115-1 to L1115-7 was found for 2023 to 2026; that there"
                  + " is none is not established."),
          ask(
              ANY,
              "../2007-12-31",
              "Avant 2008, la date de Légifrance est souvent celle de la publication\u00a0; la loi"
                  + " entrait strictement en vigueur un jour ou deux plus tard, selon une règle"
                  + " générale qui n’a pas été vérifiée.",
              "Before 2008 the date of Légifrance is often that of publication; strictly, the law"
                  + " came into force a day or two later, by a general rule that was not checked."),
          ask(
              ImmutableSet.of(JUMELAGE),
              "1956-01-24/1992-02-07",
              "Un guide cite un décret du 24 janvier 1956 sur les jumelages\u00a0; son contenu et son"
                  + " abrogation ne sont pas connus.",
              "A guide cites a decree of 24 January 1956 on twinnings; its content and its repeal"
                  + " are not known."),
          ask(
              ANY,
              "../1977-12-31",
              "La base légale exacte des communes avant 1977 n’est pas établie.",
              "The exact legal basis of communes before 1977 is not established."),
          ask(
              ImmutableSet.of(URGENCE_HUMANITAIRE, SUBVENTION_ASSOCIATION),
              "../1982-03-02",
              "Avant 1982, aucune source lue n’établit les règles de l’aide humanitaire ni des"
                  + " subventions aux associations.",
              "Before 1982 no source read establishes the rules of humanitarian aid or of subsidies"
                  + " to associations."),
          ask(
              ImmutableSet.of(ACTION_SANS_CONVENTION),
              "2007-02-06/2014-07-08",
              "Il n’est pas tranché si la compétence générale pouvait encore porter une action"
                  + " d’intérêt local hors convention.",
              "Whether the general competence could still carry an action of local interest outside"
                  + " a convention is not settled."),
          ask(
              CONVENTIONS,
              "2007-02-06/..",
              "Il n’est pas établi si un État fédéré, un Land ou une province est une autorité locale"
                  + " étrangère.",
              "Whether a federated State, a Land or a province is a foreign local authority is not"
                  + " established."),
          ask(
              CONVENTIONS,
              "1994-08-04/..",
              "Aucune règle vérifiée n’impose une langue ou une traduction de la convention\u00a0; une"
                  + " version française est prudente.",
              "No verified rule prescribes a language or a translation of the convention; a French"
                  + " version is prudent."),
          ask(
              ImmutableSet.of(SUBVENTION_ASSOCIATION),
              "2000-01-01/..",
              "Le seuil de la convention de subvention et l’engagement républicain n’ont pas été"
                  + " vérifiés.",
              "The threshold of the subsidy agreement and the republican commitment were not"
                  + " checked."),
          ask(
              ImmutableSet.of(UN_POUR_CENT_EAU),
              "2005-02-10/..",
              "Les recettes exclues de l’assiette de l’eau ne sont pas établies.",
              "The receipts left out of the base for water are not established."),
          ask(
              ImmutableSet.of(UN_POUR_CENT_ENERGIE),
              "2006-12-08/..",
              "L’assiette détaillée du 1\u00a0% de l’énergie n’est pas établie.",
              "The detailed base of the 1% for energy is not established."),
          ask(
              ImmutableSet.of(UN_POUR_CENT_DECHETS),
              "2014-07-09/..",
              "Une page de praticiens limite l’assiette des déchets à la taxe d’enlèvement\u00a0; le"
                  + " texte dit toutes les ressources affectées au budget du service.",
              "A page of practitioners limits the base for waste to the collection tax; the text"
                  + " says all resources assigned to the budget of the service."),
          ask(
              ImmutableSet.of(UN_POUR_CENT_MOBILITE),
              "2021-08-06/..",
              "Le premier jour du 1\u00a0% de la mobilité, le 6 août 2021, est probable.",
              "The first day of the 1% for mobility, 6 August 2021, is likely."),
          ask(
              COMMON_BODIES,
              "2016-01-01/..",
              "Les retouches des articles L1115-4 et L1115-4-2 après 2015 n’ont pas été lues.",
              "Changes of articles L1115-4 and L1115-4-2 after 2015 were not read."),
          ask(
              ImmutableSet.of(CONVENTION_AVEC_UN_ETAT),
              "2014-01-29/..",
              "Le numéro de l’article de la loi 2014-58 qui modifie L1115-5 n’est pas établi.",
              "The number of the article of law 2014-58 that amends L1115-5 is not established."),
          ask(
              ImmutableSet.of(SPL_ACTIONNAIRE_ETRANGER),
              "2022-02-23/..",
              "Le numéro de l’article de la loi 2022-217 qui modifie L1531-1 n’est pas établi.",
              "The number of the article of law 2022-217 that amends L1531-1 is not established."),
          ask(
              ImmutableSet.of(ACCORD_OUTRE_MER),
              "2016-01-01/..",
              "Pour Saint-Barthélemy, Saint-Martin et Saint-Pierre-et-Miquelon, la rédaction des"
                  + " articles LO6251-16, LO6351-16 et LO6461-16 après 2015 n’a pas été lue.",
              "For Saint-Barthélemy, Saint-Martin and Saint-Pierre-et-Miquelon, the wording of"
                  + " articles LO6251-16, LO6351-16 and LO6461-16 after 2015 was not read."),
          ask(
              ImmutableSet.of(ACCORD_OUTRE_MER),
              "../2004-02-29",
              "Les pouvoirs internationaux de la Nouvelle-Calédonie et de la Polynésie française sous"
                  + " leurs statuts d’avant 1999 et 2004 ne sont pas établis.",
              "The international powers of New Caledonia and French Polynesia under their statutes"
                  + " before 1999 and 2004 are not established."),
          ask(
              ANY,
              "2014-07-09/..",
              "Aucune sanction du défaut de déclaration de l’aide publique au développement n’a été"
                  + " trouvée.",
              "No sanction for failing to declare official development assistance was found."));

  private OpenQuestions() {}

  /**
   * Returns every open question.
   *
   * @return the questions, those about the law in general first
   */
  public static ImmutableList<OpenQuestion> all() {
    return ALL;
  }

  /**
   * Returns the questions that bear on a form of action on a day.
   *
   * @param form the form
   * @param day the day
   * @return the questions
   */
  public static ImmutableList<OpenQuestion> on(ActionForm form, LocalDate day) {
    return ALL.stream()
        .filter(question -> question.forms().contains(form) && question.validity().contains(day))
        .collect(toImmutableList());
  }

  private static OpenQuestion ask(
      ImmutableSet<ActionForm> forms, String period, String fr, String en) {
    return new OpenQuestion(Label.of(fr, en), forms, Validity.parse(period));
  }
}
