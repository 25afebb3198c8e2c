package io.github.aict.rule;

import static io.github.aict.rule.FactRegistry.countedIn;
import static io.github.aict.rule.FactRegistry.stated;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.project.Project;

/** The facts about the meeting of citizens that a project organises. */
public final class EventFacts {

  private static final FactRegistry REGISTRY =
      new FactRegistry(
          Scope.PROJECT, FactRegistry.FIRST_EVENT_SLOT, FactRegistry.FIRST_BUDGET_SLOT);

  /** The number of direct participants of the event: {@code event.participants}. */
  public static final Fact<Long> PARTICIPANTS =
      REGISTRY.count(
          "event.participants",
          Label.of("Participants directs", "Direct participants"),
          Label.of("personnes", "people"),
          Label.of("Combien de personnes participent\u00a0?", "How many people take part?"),
          countedIn(p -> p.event(), e -> e.participants()));

  /**
   * The number of participants invited from other countries: {@code event.invitedInternational}.
   */
  public static final Fact<Long> INVITED =
      REGISTRY.count(
          "event.invitedInternational",
          Label.of("Participants internationaux invités", "Invited international participants"),
          Label.of("personnes", "people"),
          Label.of(
              "Combien de participants sont invités d’autres pays\u00a0?",
              "How many participants are invited from other countries?"),
          countedIn(p -> p.event(), e -> e.invitedInternational()));

  /**
   * Whether all activities are in participating countries: {@code event.inParticipatingCountries}.
   */
  public static final Fact<Boolean> IN_PARTICIPATING_COUNTRIES =
      REGISTRY.add(
          "event.inParticipatingCountries",
          FactType.FLAG,
          Label.of("Activités dans les pays participants", "Activities in participating countries"),
          Label.of(
              "Toutes les activités ont-elles lieu dans les pays participants\u00a0?",
              "Do all activities take place in the participating countries?"),
          stated(Project.class, p -> p.event().flatMap(e -> e.inParticipatingCountries())));

  private EventFacts() {}

  static ImmutableList<Fact<?>> all() {
    return REGISTRY.facts();
  }
}
