package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import java.util.Optional;

/**
 * What Cités Unies France does for French authorities, from {@link Passage#ABOUT}.
 *
 * @param text the service, in our own words
 * @param callId the id of the entry of the bundled catalogue that tells more, or empty if there is
 *     none
 */
public record AssociationService(Label text, Optional<String> callId) {

  static ImmutableList<AssociationService> all() {
    return ImmutableList.of(
        new AssociationService(
            Label.of(
                "Près de 30 groupes-pays et groupes thématiques, où les collectivités échangent et"
                    + " bâtissent des démarches communes.",
                "Nearly 30 country groups and theme groups, in which authorities exchange and build"
                    + " joint undertakings."),
            Optional.empty()),
        new AssociationService(
            Label.of(
                "Le dispositif d’appui aux collectivités (DCOL)\u00a0: une ingénierie pour monter"
                    + " un programme ou une stratégie.",
                "The support scheme for authorities (DCOL): engineering to set up a programme or a"
                    + " strategy."),
            Optional.of("cuf-dcol")),
        new AssociationService(
            Label.of(
                "Depuis 15 ans, à la demande des collectivités françaises, des fonds de solidarité"
                    + " pour que des collectivités étrangères frappées par une crise grave se"
                    + " reconstruisent et résistent mieux.",
                "For 15 years, at the request of French authorities, solidarity funds so that"
                    + " foreign authorities struck by a grave crisis rebuild and withstand"
                    + " better."),
            Optional.of("cuf-fonds-solidarite")));
  }
}
