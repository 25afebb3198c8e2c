package io.github.aict.funding;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.Wording;
import io.github.aict.law.OnePercent;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Test;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.CountryGroup;
import io.github.aict.territory.DacList;
import io.github.aict.territory.PublicService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what the rules of a call look at and what does not exist on the days of its window. */
final class DatedLint {

  private static final Pattern LIST = Pattern.compile(".*\\.dacGroup\\.(\\d{4})");

  private final Call call;
  private final Validity window;
  private final Set<LintFinding> found = new LinkedHashSet<>();

  DatedLint(Call call, Validity window) {
    this.call = call;
    this.window = window;
  }

  List<LintFinding> findings() {
    for (Rule rule : call.rules()) {
      ConditionTree.conditions(rule)
          .forEach(
              condition ->
                  ConditionTree.visit(
                      condition,
                      (leaf, asked) -> {
                        if (leaf instanceof Condition.Check<?> check) {
                          lookAt(rule, check, asked);
                        }
                      }));
    }
    return List.copyOf(found);
  }

  private void lookAt(Rule rule, Condition.Check<?> check, boolean asked) {
    Fact<?> fact = check.fact();
    DatedLists.groupOf(fact).ifPresent(group -> lookAt(rule, group));
    if (DatedLists.isListOfSubmission(fact)) {
      lookAtLists(rule);
    }
    Matcher list = LIST.matcher(fact.id());
    if (list.matches()) {
      lookAtList(rule, Integer.parseInt(list.group(1)));
    }
    if (asked
        && (fact.equals(Facts.APPLICANT_KIND) || fact.equals(MemberFacts.APPLICANT_KIND))
        && check.test() instanceof Test.In<?> in) {
      in.terms().forEach(kind -> lookAt(rule, (AuthorityKind) kind));
    }
    if (call.scheme().nature() == FundingNature.OWN_BUDGET_CEILING) {
      services(check.test())
          .asMap()
          .forEach((mechanism, services) -> lookAt(rule, mechanism, List.copyOf(services)));
    }
  }

  private void lookAt(Rule rule, CountryGroup group) {
    Optional<LocalDate> unknown =
        ends().stream().filter(day -> group.timeline().on(day).isEmpty()).findFirst();
    List<Validity> gaps = group.timeline().gaps();
    Optional<LocalDate> inGap =
        gaps.stream().map(Validity::days).filter(this::meets).map(Range::lowerEndpoint).findFirst();
    Optional<LocalDate> day = unknown.or(() -> inGap);
    if (day.isPresent()) {
      tell(
          rule,
          "La règle %s regarde le groupe «\u00a0%s\u00a0», dont rien n’est connu le %s.",
          "Rule %s looks at the group “%s”, of which nothing is known on %s.",
          group.label(),
          day.get());
    } else if (!ends().isEmpty()
        && group.timeline().versions().entrySet().stream()
            .filter(version -> meets(version.getKey().days()))
            .allMatch(version -> version.getValue().isEmpty())) {
      tell(
          rule,
          "La règle %s regarde le groupe «\u00a0%s\u00a0», qui n’a aucun membre le %s.",
          "Rule %s looks at the group “%s”, which has no member on %s.",
          group.label(),
          ends().get(0));
    }
  }

  /** Whether some days lie among those that are certainly days of the window. */
  private boolean meets(Range<LocalDate> days) {
    List<LocalDate> ends = ends();
    if (ends.isEmpty()) {
      return false;
    }
    Range<LocalDate> certain = Range.closed(ends.get(0), ends.get(ends.size() - 1));
    return days.isConnected(certain) && !days.intersection(certain).isEmpty();
  }

  /** The known ends of the window, the first one first. */
  private List<LocalDate> ends() {
    List<LocalDate> ends = new ArrayList<>();
    window.firstDay().ifPresent(ends::add);
    window.lastDay().ifPresent(ends::add);
    return ends;
  }

  private void lookAtLists(Rule rule) {
    ends().stream()
        .filter(day -> DacList.find(day.getYear()).isEmpty())
        .findFirst()
        .ifPresent(
            day ->
                tell(
                    rule,
                    "La règle %s suit la liste du CAD en vigueur au dépôt, mais %s n’est pas"
                        + " connue (dépôt le %s).",
                    "Rule %s follows the DAC list in force on submission, but %s is not known"
                        + " (submission on %s).",
                    Label.of("celle de " + day.getYear(), "that of " + day.getYear()),
                    day));
  }

  private void lookAtList(Rule rule, int year) {
    window
        .lastDay()
        .filter(last -> last.getYear() < year)
        .ifPresent(
            last ->
                tell(
                    rule,
                    "La règle %s suit la liste du CAD de %s, postérieure au dernier jour de dépôt,"
                        + " le %s.",
                    "Rule %s follows the DAC list of %s, later than the last day of submission,"
                        + " %s.",
                    Label.of(String.valueOf(year), String.valueOf(year)),
                    last));
  }

  private void lookAt(Rule rule, AuthorityKind kind) {
    Range<LocalDate> exists = kind.validity().days();
    Range<LocalDate> open = window.days();
    if (!exists.isConnected(open) || exists.intersection(open).isEmpty()) {
      boolean before = exists.hasLowerBound() && !open.contains(exists.lowerEndpoint());
      tell(
          rule,
          "La règle %s admet la nature «\u00a0%s\u00a0», qui n’existe aucun jour de la fenêtre"
              + (before ? " mais depuis le %s." : " mais jusqu’au %s."),
          "Rule %s admits the kind “%s”, which exists on no day of the window"
              + (before ? " but since %s." : " but until %s."),
          kind.label(),
          before ? exists.lowerEndpoint() : exists.upperEndpoint());
    }
  }

  private void lookAt(Rule rule, OnePercent mechanism, List<PublicService> services) {
    LocalDate since = mechanism.since();
    if (window.firstDay().filter(since::isAfter).isPresent()) {
      tell(
          rule,
          "La règle %s vise des services auxquels la loi n’ouvre le 1\u00a0%% que depuis le %3$s"
              + "\u00a0: %2$s.",
          "Rule %s is about services to which the law has opened the 1%% only since %3$s: %2$s.",
          Label.of(names(services, Locale.FRENCH), names(services, Locale.ENGLISH)),
          since);
    }
  }

  private static String names(List<PublicService> services, Locale locale) {
    return services.stream()
        .map(service -> service.label().in(locale))
        .collect(Collectors.joining(", "));
  }

  private static ImmutableListMultimap<OnePercent, PublicService> services(Test<?> test) {
    Collection<?> terms =
        test instanceof Test.In<?> in
            ? in.terms()
            : test instanceof Test.Intersects<?> intersects ? intersects.terms() : List.of();
    return terms.stream()
        .filter(PublicService.class::isInstance)
        .map(PublicService.class::cast)
        .collect(ImmutableListMultimap.toImmutableListMultimap(OnePercent::of, s -> s));
  }

  private void tell(Rule rule, String fr, String en, Label what, LocalDate day) {
    found.add(
        LintFinding.of(
            call,
            LintCode.WINDOW_OUTSIDE_VALIDITY,
            List.of(rule.id()),
            Label.of(
                fr.formatted(rule.id(), what.fr(), Wording.day(day, Locale.FRENCH)),
                en.formatted(rule.id(), what.en(), Wording.day(day, Locale.ENGLISH)))));
  }
}
