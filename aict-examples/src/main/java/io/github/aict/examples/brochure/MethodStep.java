package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;

/**
 * A step of the internationalisation of an authority and its territory, from {@link
 * Passage#METHOD}. The brochure lists the steps without numbering them.
 *
 * @param number the place in the list, from 1
 * @param title a short title
 * @param text what is to be done, in our own words
 */
public record MethodStep(int number, Label title, Label text) {

  static ImmutableList<MethodStep> all() {
    return ImmutableList.of(
        new MethodStep(
            1,
            Label.of("Recenser les compétences", "Take stock of skills"),
            Label.of(
                "Relever ce que la collectivité sait faire, ce dont elle aurait besoin en plus et"
                    + " ce qu’elle doit apprendre.",
                "Note what the authority can do, what it would need besides and what it has to"
                    + " learn.")),
        new MethodStep(
            2,
            Label.of("Diagnostiquer le territoire", "Assess the territory"),
            Label.of(
                "Établir la «\u00a0carte d’identité\u00a0» du territoire\u00a0: sa réputation, ses"
                    + " atouts, ses points forts et ses innovations sociales, industrielles et"
                    + " environnementales.",
                "Draw up the “identity card” of the territory: its reputation, assets, strong"
                    + " points and social, industrial and environmental innovations.")),
        new MethodStep(
            3,
            Label.of("Valoriser à l’international", "Bring them to the world"),
            Label.of(
                "Organiser la mise en valeur de ces compétences, les faire connaître et les"
                    + " développer à l’étranger.",
                "Organise how these skills are shown, make them known and develop them abroad.")));
  }
}
