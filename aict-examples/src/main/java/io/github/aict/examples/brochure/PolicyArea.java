package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.odd.PolicyFamily;

/**
 * A family of public policies with what the brochure lists under it, in {@link Passage#DIRECTION}.
 *
 * @param family the family
 * @param policies what is listed, in the order of the brochure
 * @param others whether the brochure says that the list is not complete
 */
public record PolicyArea(PolicyFamily family, ImmutableList<Label> policies, boolean others) {

  static ImmutableList<PolicyArea> all() {
    return ImmutableList.of(
        new PolicyArea(
            PolicyFamily.ECONOMIC_DEVELOPMENT,
            ImmutableList.of(
                Label.of("création d’activité", "creation of activity"),
                Label.of("création d’emplois", "creation of jobs"),
                Label.of("exportation de savoir-faire", "export of know-how"),
                Label.of("développement de la recherche", "development of research")),
            false),
        new PolicyArea(
            PolicyFamily.TERRITORIAL_MARKETING,
            ImmutableList.of(
                Label.of(
                    "mise en mouvement du territoire à l’international",
                    "the territory set in motion abroad")),
            false),
        new PolicyArea(
            PolicyFamily.COMMON_CHALLENGES,
            ImmutableList.of(
                Label.of("environnement", "environment"),
                Label.of("ressources naturelles", "natural resources"),
                Label.of("qualité de vie des habitants", "quality of life of inhabitants")),
            false),
        new PolicyArea(
            PolicyFamily.HUMAN_DEVELOPMENT,
            ImmutableList.of(
                Label.of("développement humain", "human development"),
                Label.of("développement social", "social development"),
                Label.of("accès à la culture", "access to culture"),
                Label.of("accès à l’éducation", "access to education"),
                Label.of("accès au sport", "access to sport"),
                Label.of("accès à la santé", "access to health"),
                Label.of("valorisation d’expertise", "expertise made known"),
                Label.of("valorisation de savoir-faire", "know-how made known")),
            true));
  }
}
