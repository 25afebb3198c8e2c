package io.github.aict.law;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.territory.AuthorityKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The law of external action as it stood in a period, as one regime.
 *
 * <p>The periods follow each other day by day, by the dates of Légifrance. What holds for a form of
 * action and a kind of authority is told by {@link LegalPositions}.
 */
public enum LegalFramework {
  /** The time of twinnings, before authorities acted on their own: little basis, supervision. */
  AVANT_1982(
      null,
      "1982-03-03",
      ConventionRole.IMPOSSIBLE,
      Label.of("Jumelages sous tutelle", "Twinnings under supervision"),
      Label.of(
          "Aucune loi ne traite de l’action extérieure\u00a0: les jumelages reposent sur une"
              + " pratique d’autorisation administrative.",
          "No law deals with external action: twinnings rest on a practice of administrative"
              + " authorisation."),
      Words.NO_CONVENTION,
      Label.of(
          "Une délibération ne produit effet qu’avec l’accord de l’administration.",
          "A decision takes effect with the consent of the administration only.")),
  /** The law of 2 March 1982: control afterwards, cross-border contacts of regions. */
  LOI_1982(
      "1982-03-03",
      "1992-02-08",
      ConventionRole.IMPOSSIBLE,
      Label.of("Décentralisation de 1982", "Decentralisation of 1982"),
      Label.of(
          "La tutelle préalable disparaît. Les régions peuvent avoir des contacts transfrontaliers"
              + " autorisés par le Gouvernement\u00a0; la circulaire de 1983 ouvre les contacts aux"
              + " départements et aux communes.",
          "Prior supervision ends. Regions may have cross-border contacts authorised by the"
              + " Government; the circular of 1983 opens contacts to départements and communes."),
      Words.NO_CONVENTION,
      Label.of(
          "Les actes sont transmis au représentant de l’État, qui peut les déférer au juge.",
          "Acts are transmitted to the representative of the State, who may refer them to the"
              + " court.")),
  /** The law of 6 February 1992: conventions of decentralised cooperation. */
  LOI_1992(
      "1992-02-08",
      "2007-02-06",
      ConventionRole.REQUIRED,
      Label.of("Coopération décentralisée de 1992", "Decentralised cooperation of 1992"),
      Label.of(
          "Première base légale\u00a0: des conventions avec des collectivités étrangères, dans la"
              + " limite des compétences et des engagements de la France. Hors convention, il ne"
              + " reste que la compétence générale et l’intérêt local.",
          "First basis in law: conventions with foreign authorities, within one’s powers and"
              + " France’s commitments. Outside a convention only the general competence and the"
              + " local interest are left."),
      Label.of("Aucune mention n’est obligatoire.", "No mention is mandatory."),
      Words.IN_FORCE_ONCE_TRANSMITTED),
  /** The law of 2 February 2007: object and amount, humanitarian urgency. */
  LOI_2007(
      "2007-02-06",
      "2014-07-09",
      ConventionRole.REQUIRED,
      Label.of("Action extérieure de 2007", "External action of 2007"),
      Label.of(
          "Le partenaire devient l’autorité locale étrangère, la limite des compétences disparaît,"
              + " la convention doit préciser son objet et son montant, et l’urgence humanitaire"
              + " dispense de convention.",
          "The partner becomes the foreign local authority, the limit of powers is gone, the"
              + " convention must state its object and amount, and humanitarian urgency needs no"
              + " convention."),
      Label.of(
          "La convention précise l’objet des actions et le montant prévisionnel des engagements"
              + " financiers, même nul.",
          "The convention states the object of the actions and the provisional amount of the"
              + " financial commitments, even if nil."),
      Words.IN_FORCE_ONCE_TRANSMITTED),
  /** The law of 7 July 2014: any external action, with or without a convention. */
  LOI_2014(
      "2014-07-09",
      "2021-08-06",
      ConventionRole.OPTIONAL,
      Label.of("Action extérieure de 2014", "External action of 2014"),
      Label.of(
          "Toute action de coopération, d’aide au développement ou à caractère humanitaire est"
              + " permise, avec ou sans convention\u00a0; le 1\u00a0% s’étend aux déchets et les"
              + " collectivités informent la commission nationale.",
          "Any action of cooperation, development aid or humanitarian character is allowed, with or"
              + " without a convention; the 1% extends to waste and authorities inform the national"
              + " commission."),
      Words.MENTIONS_OF_ANY_CONVENTION,
      Words.ACTS_TRANSMITTED_TOO),
  /** The law of 4 August 2021: the 2030 Agenda, mobility. */
  LOI_2021(
      "2021-08-06",
      null,
      ConventionRole.OPTIONAL,
      Label.of("Action extérieure de 2021", "External action of 2021"),
      Label.of(
          "Le régime de 2014 continue\u00a0; les collectivités prennent en considération le"
              + " programme de développement durable à l’horizon 2030 et le 1\u00a0% s’étend à la"
              + " mobilité.",
          "The rules of 2014 go on; authorities take the 2030 Agenda for Sustainable Development"
              + " into account and the 1% extends to mobility."),
      Words.MENTIONS_OF_ANY_CONVENTION,
      Words.ACTS_TRANSMITTED_TOO);

  /** The sentences that several frameworks share. */
  private static final class Words {
    static final Label NO_CONVENTION =
        Label.of("Aucune convention n’est prévue.", "No convention is provided for.");

    static final Label IN_FORCE_ONCE_TRANSMITTED =
        Label.of(
            "La convention entre en vigueur dès sa transmission au représentant de l’État, au plus"
                + " tôt à sa signature.",
            "The convention is in force once transmitted to the representative of the State, at the"
                + " earliest once signed.");

    static final Label ACTS_TRANSMITTED_TOO =
        Label.of(
            "La convention entre en vigueur dès sa transmission au représentant de l’État, au plus"
                + " tôt à sa signature\u00a0; un acte sans convention se transmet aussi.",
            "The convention is in force once transmitted to the representative of the State, at the"
                + " earliest once signed; an act without a convention is transmitted too.");

    static final Label MENTIONS_OF_ANY_CONVENTION =
        Label.of(
            "La convention, s’il y en a une, précise l’objet des actions et le montant prévisionnel"
                + " des engagements financiers, même nul.",
            "The convention, if there is one, states the object of the actions and the provisional"
                + " amount of the financial commitments, even if nil.");
  }

  private static final LocalDate CONVENTIONS = LocalDate.of(1992, 2, 8);

  private final Validity validity;
  private final ConventionRole conventionRole;
  private final Label label;
  private final Label difference;
  private final Label mentions;
  private final Label entryIntoForce;

  LegalFramework(
      @Nullable String first,
      @Nullable String dayAfter,
      ConventionRole conventionRole,
      Label label,
      Label difference,
      Label mentions,
      Label entryIntoForce) {
    this.validity =
        Validity.parse(
            (first == null ? ".." : first)
                + "/"
                + (dayAfter == null ? ".." : LocalDate.parse(dayAfter).minusDays(1)));
    this.conventionRole = conventionRole;
    this.label = label;
    this.difference = difference;
    this.mentions = mentions;
    this.entryIntoForce = entryIntoForce;
  }

  /**
   * Returns the framework of a day.
   *
   * @param day the day
   * @return the framework in force
   */
  public static LegalFramework on(LocalDate day) {
    return Arrays.stream(values())
        .filter(framework -> framework.validity.contains(day))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns the article on external action of a day: article 131 of law 92-125, then L. 1112-1 and
   * others after it, today L. 1115-1 of the CGCT.
   *
   * @param day the day
   * @return the version in force, or empty before 1992
   */
  public static Optional<ArticleVersion> articleOn(LocalDate day) {
    return Articles.of("action-exterieure").on(day);
  }

  /**
   * Returns the day on which a convention enters into force: the later of its signature and its
   * transmission, under the law since 8 February 1992 (article 131 of law 92-125, today article L.
   * 1115-1 of the CGCT).
   *
   * @param convention the convention
   * @return the day, or empty if one of the two is not known, both lie before that law, or the
   *     agreement is no signed convention
   */
  public static Optional<LocalDate> entryIntoForce(Agreement convention) {
    if (convention.kind() != AgreementKind.SIGNED_CONVENTION
        || convention.signedOn().isEmpty()
        || convention.transmittedOn().isEmpty()) {
      return Optional.empty();
    }
    LocalDate signed = convention.signedOn().get();
    LocalDate transmitted = convention.transmittedOn().get();
    return Optional.of(signed.isAfter(transmitted) ? signed : transmitted)
        .filter(day -> !day.isBefore(CONVENTIONS));
  }

  /**
   * Returns the name for people.
   *
   * @return the name in both languages
   */
  public Label label() {
    return label;
  }

  /**
   * Returns the period in which the framework is in force.
   *
   * @return the period
   */
  public Validity validity() {
    return validity;
  }

  /**
   * Returns what distinguishes the framework from the one before; for the first, how little basis
   * there was.
   *
   * @return the difference in a few sentences
   */
  public Label difference() {
    return difference;
  }

  /**
   * Returns whether a convention was asked for.
   *
   * @return the role of the convention
   */
  public ConventionRole conventionRole() {
    return conventionRole;
  }

  /**
   * Returns what a convention had to state.
   *
   * @return the mentions in a sentence, which says so where there were none
   */
  public Label mentions() {
    return mentions;
  }

  /**
   * Returns when a convention, or the act in its place, took effect.
   *
   * @return the rule in a sentence
   */
  public Label entryIntoForce() {
    return entryIntoForce;
  }

  /**
   * Returns to whom an authority had to send its acts.
   *
   * @param kind the kind of authority
   * @return the representative of the State, or empty for a kind that sends no acts, and before
   *     1982, when acts waited for the consent of the administration
   */
  public Optional<StateRepresentative> representative(AuthorityKind kind) {
    return this == AVANT_1982 || Kinds.WITHOUT_ACTS.contains(kind)
        ? Optional.empty()
        : Optional.of(StateRepresentative.of(kind));
  }

  /**
   * Returns the texts that made the framework or changed the law within it.
   *
   * @return the texts that came into force in its period, in that order; the one that made it first
   */
  public ImmutableList<LegalText> texts() {
    return LegalTexts.all().stream()
        .filter(text -> text.inForceFrom().filter(validity::contains).isPresent())
        .sorted(Comparator.comparing(text -> text.inForceFrom().orElseThrow()))
        .collect(ImmutableList.toImmutableList());
  }
}
