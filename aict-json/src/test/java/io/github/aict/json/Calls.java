package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Rate;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.funding.AcceptedFinding;
import io.github.aict.funding.Call;
import io.github.aict.funding.FundingNature;
import io.github.aict.funding.FundingScheme;
import io.github.aict.funding.LintCode;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Route;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Weight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary calls: rules over any facts, with tests that fit them and conditions in conditions. */
final class Calls {

  private static final int DEEPEST = 3;
  private static final List<Fact<?>> FACTS = facts();

  private Calls() {}

  private static List<Fact<?>> facts() {
    List<Fact<?>> facts = new ArrayList<>(Facts.all());
    for (String derived :
        List.of(
            "applicant.attestations.odaDeclarationDone",
            "countries[].dacGroup.2025",
            "countries[].dacGroup.submission",
            "countries[].in.ODA_SUSPENDED",
            "budget.perCountry[].country.dacGroup.2025",
            "budget.requested / budget.own",
            "event.invitedInternational / event.participants",
            "(budget.own + budget.partner)",
            "(budget.own + budget.partner) / budget.excludingTax")) {
      facts.add(Facts.parse(derived));
    }
    return facts;
  }

  static Arbitrary<Call> any() {
    return Builders.withBuilder(Call::builder)
        .use(Arbitraries.of("ficol-2020", "1pct", "a", "appel-9"))
        .in((b, v) -> b.id(v))
        .use(Values.labels())
        .in((b, v) -> b.title(v))
        .use(Values.labels())
        .in((b, v) -> b.shortTitle(v))
        .use(schemes())
        .in((b, v) -> b.scheme(v))
        .use(Values.texts())
        .in((b, v) -> b.edition(v))
        .use(Values.words().optional())
        .in((b, v) -> b.previousEdition(v))
        .use(Values.periods().optional())
        .in((b, v) -> b.window(v))
        .use(rules().list().ofMaxSize(5))
        .in((b, v) -> b.rules(withOwnIds(v)))
        .use(citations(Confidence.values()).list().ofMaxSize(2))
        .in((b, v) -> b.remarks(v))
        .use(Values.labels().list().ofMaxSize(2))
        .in((b, v) -> b.unknowns(v))
        .use(acceptances().list().ofMaxSize(2))
        .in((b, v) -> b.accepted(v))
        .build(b -> b.build());
  }

  private static List<Rule> withOwnIds(List<Rule> rules) {
    Set<String> ids = new HashSet<>();
    return rules.stream().filter(rule -> ids.add(rule.id())).toList();
  }

  private static Arbitrary<AcceptedFinding> acceptances() {
    return Combinators.combine(
            Arbitraries.of(LintCode.values()).filter(code -> code != LintCode.UNUSED_ACCEPTANCE),
            Values.listsOf(Values.texts()),
            Values.labels())
        .as(AcceptedFinding::new);
  }

  private static Arbitrary<FundingScheme> schemes() {
    return Combinators.combine(
            Values.texts(),
            Values.labels(),
            Values.labels(),
            Arbitraries.of(FundingNature.values()))
        .as(FundingScheme::new);
  }

  private static Arbitrary<Citation> citations(Confidence... confidences) {
    Arbitrary<Source> sources =
        Combinators.combine(
                Values.texts(),
                Arbitraries.of(
                    "https://example.org",
                    "http://example.org/appel?année=2025&x=%20#règlement",
                    "https://[::1]:8443/a"))
            .as(Source::of);
    return Combinators.combine(
            sources, Values.labels(), Values.labels(), Arbitraries.of(confidences), Values.days())
        .as(Citation::new);
  }

  private static Arbitrary<Rule> rules() {
    Arbitrary<Rule> verified =
        Builders.withBuilder(Rule::builder)
            .use(Arbitraries.of("FundingRateAtMost", "R", "A1pct"))
            .in((b, v) -> b.name(v))
            .use(Arbitraries.of("LDC", "1-a").optional())
            .in((b, v) -> b.variant(v))
            .use(Arbitraries.of(Weight.REQUIREMENT, Weight.PREFERENCE))
            .in((b, v) -> b.weight(v))
            .use(Values.labels())
            .in((b, v) -> b.statement(v))
            .use(Values.labels().optional())
            .in((b, v) -> b.appliesTo(v))
            .use(Values.labels().optional())
            .in((b, v) -> b.advice(v))
            .use(
                Combinators.combine(Values.countries(), Values.words())
                    .as(Route::new)
                    .list()
                    .ofMaxSize(2))
            .in((b, v) -> b.routes(v))
            .use(conditions().optional())
            .in((b, v) -> b.guard(v))
            .use(conditions())
            .in((b, v) -> b.condition(v))
            .use(citations(Confidence.LIKELY, Confidence.VERIFIED))
            .in((b, v) -> b.citation(v))
            .build(b -> b.build());
    return Combinators.combine(verified, Arbitraries.of(true, false))
        .as((rule, lower) -> lower ? rule.withConfidence(Confidence.LIKELY) : rule);
  }

  static Arbitrary<Condition> conditions() {
    return conditions(Scope.PROJECT, DEEPEST);
  }

  private static Arbitrary<Condition> conditions(Scope scope, int depth) {
    Arbitrary<Condition> check =
        Arbitraries.of(FACTS)
            .filter(fact -> fact.scope() == Scope.PROJECT || fact.scope() == scope)
            .flatMap(Tests::checkOf);
    Arbitrary<Condition> judgement =
        Combinators.combine(
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12),
                Values.labels())
            .as(Condition::judgement);
    if (depth == 0) {
      return Arbitraries.frequencyOf(Tuple.of(5, check), Tuple.of(1, judgement));
    }
    Arbitrary<Condition> part = Arbitraries.lazy(() -> conditions(scope, depth - 1));
    Arbitrary<ImmutableList<Condition>> parts =
        part.list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
    List<Arbitrary<Condition>> kinds =
        new ArrayList<>(
            List.of(
                check,
                check,
                judgement,
                parts.map(Condition.AllOf::new),
                parts.map(Condition.AnyOf::new),
                part.map(Condition::not),
                parts.flatMap(
                    all ->
                        Arbitraries.integers()
                            .between(1, all.size())
                            .map(number -> new Condition.AtLeast(number, all)))));
    if (scope == Scope.PROJECT) {
      kinds.add(members().flatMap(m -> conditions(m, depth - 1).map(c -> Condition.forEach(m, c))));
      kinds.add(members().flatMap(m -> conditions(m, depth - 1).map(c -> Condition.forSome(m, c))));
    }
    return Arbitraries.oneOf(kinds);
  }

  private static Arbitrary<Scope> members() {
    return Arbitraries.of(Scope.values()).filter(scope -> scope != Scope.PROJECT);
  }

  /** The bounds of tests on rates, some of them on the edge of what a text can say. */
  static Arbitrary<Rate> rates() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 100).map(Rate::percent),
        Combinators.combine(
                Arbitraries.longs().greaterOrEqual(0), Arbitraries.longs().greaterOrEqual(1))
            .as(Rate::of));
  }
}
