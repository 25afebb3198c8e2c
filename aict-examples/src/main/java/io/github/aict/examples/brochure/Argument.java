package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;

/**
 * One of the statements by which the brochure says what international action is.
 *
 * @param passage where the brochure makes it
 * @param text the statement, in our own words
 */
public record Argument(Passage passage, Label text) {

  static ImmutableList<Argument> all() {
    return ImmutableList.of(
        new Argument(
            Passage.GATHERING,
            Label.of(
                "L’action internationale est une politique publique au service du rayonnement, de"
                    + " l’attractivité et de la solidarité d’un territoire. Elle réunit ses acteurs"
                    + " (universités, entreprises, hôpitaux, associations, habitants, autres"
                    + " collectivités) autour de partenariats internationaux et relie le"
                    + " développement local aux enjeux du monde.",
                "International action is a public policy for the standing, the attractiveness and"
                    + " the solidarity of a territory. It brings its actors (universities, firms,"
                    + " hospitals, associations, inhabitants, other authorities) together around"
                    + " international partnerships and links local development to the issues of the"
                    + " world.")),
        new Argument(
            Passage.INFLUENCE,
            Label.of(
                "Les collectivités engagées forment un réseau mondial, que la brochure place au"
                    + " premier rang, et qui soutient la diplomatie de l’État et met en valeur le"
                    + " savoir-faire français.",
                "The authorities engaged form a worldwide network, which the brochure ranks first,"
                    + " and which supports the diplomacy of the State and shows French know-how.")),
        new Argument(
            Passage.SKILLS,
            Label.of(
                "Les agents et les professionnels du territoire élargissent leurs compétences et"
                    + " peuvent répondre au ministère, aux opérateurs de l’État, à d’autres"
                    + " collectivités ou pays. Le climat, les ressources naturelles, la sécurité et"
                    + " l’accueil des migrants sont des défis communs, et l’identité du territoire"
                    + " en sort renforcée.",
                "Staff and professionals of the territory widen their skills and can answer the"
                    + " ministry, the operators of the State, other authorities or countries."
                    + " Climate, natural resources, security and the reception of migrants are"
                    + " common challenges, and the identity of the territory comes out stronger.")),
        new Argument(
            Passage.GLOBALISATION,
            Label.of(
                "Solidaire, durable et réciproque, l’action internationale sert la paix, la"
                    + " démocratie et un développement à la fois local et mondial, autour des"
                    + " objectifs de développement durable.",
                "With solidarity, for the long term and in both directions, international action"
                    + " serves peace, democracy and a development that is both local and global,"
                    + " around the Sustainable Development Goals.")),
        new Argument(
            Passage.GOALS,
            Label.of(
                "Les 17 objectifs, avec leurs cibles et indicateurs, sont jusqu’en 2030 le cadre"
                    + " des politiques des États membres de l’ONU et un cadre universel pour les"
                    + " territoires, que les collectivités du monde entier adaptent aux leurs.",
                "The 17 Goals, with their targets and indicators, are until 2030 the framework for"
                    + " the policies of the Member States of the United Nations and a universal one"
                    + " for territories, which authorities all over the world adapt to theirs.")));
  }
}
