package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.funding.AcceptedFinding;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallDiff;
import io.github.aict.funding.CallLint;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.CatalogueDiff;
import io.github.aict.funding.Cofinancing;
import io.github.aict.funding.ImpossibleCombination;
import io.github.aict.funding.LintCode;
import io.github.aict.indicator.Expenditure;
import io.github.aict.indicator.ExpenditureIndicators;
import io.github.aict.indicator.PartnershipIndicators;
import io.github.aict.indicator.PartnershipNetwork;
import io.github.aict.indicator.ProjectAmount;
import io.github.aict.indicator.ProjectIndicators;
import io.github.aict.indicator.ReturnArea;
import io.github.aict.indicator.ReturnOnInvestment;
import io.github.aict.law.Articles;
import io.github.aict.law.CommonRules;
import io.github.aict.law.CourtDecisions;
import io.github.aict.law.LegalPositions;
import io.github.aict.law.LegalReview;
import io.github.aict.law.LegalTexts;
import io.github.aict.law.OpenQuestions;
import io.github.aict.odd.AidType;
import io.github.aict.odd.Channel;
import io.github.aict.odd.OddIndicator;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.OddTarget;
import io.github.aict.odd.SectorCode;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.partnership.Institutions;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.project.DirectoryCompletion;
import io.github.aict.project.OddLocalisation;
import io.github.aict.project.Project;
import io.github.aict.project.ProjectOdd;
import io.github.aict.project.Theme;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Route;
import io.github.aict.rule.RuleCoverage;
import io.github.aict.rule.RuleSet;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.AuthorityQuery;
import io.github.aict.territory.Country;
import io.github.aict.territory.DacList;
import io.github.aict.territory.InseeCode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Every public type of core has a form in JSON, or a reason to have none. */
class EveryTypeTest {

  private static final String FUNCTIONS = "functions or constants and no value";
  private static final String BASE = "the common part of other types";
  private static final String BUNDLED = "a list that comes with the library, and no value";

  private static final String COMPUTES = "figures are computed from values that have a form";

  private static final ImmutableMap<String, String> NO_DATA =
      ImmutableMap.<String, String>builder()
          .put("InvalidValueException", "a refusal")
          .put("Term", BASE)
          .put("Timeline", "its values are of any type: a type of one's own holds it")
          .put("Wording", FUNCTIONS)
          .put("funding.BatchScreening", COMPUTES)
          .put("funding.CallLint", FUNCTIONS)
          .put("funding.CallPage", "a text for people")
          .put("indicator.ExpenditureIndicators", COMPUTES)
          .put("indicator.PartnershipIndicators", COMPUTES)
          .put("indicator.PartnershipNetwork", COMPUTES)
          .put("indicator.ProjectIndicators", COMPUTES)
          .put("law.Articles", BUNDLED)
          .put("law.CommonRules", BUNDLED)
          .put("law.CourtDecisions", BUNDLED)
          .put("law.LegalPositions", BUNDLED)
          .put("law.LegalTexts", BUNDLED)
          .put("law.OpenQuestions", BUNDLED)
          .put("partnership.Institutions", BUNDLED)
          .put("project.ProjectView", BASE)
          .put("rule.BatchEvaluation", COMPUTES)
          .put("rule.BudgetFacts", FUNCTIONS)
          .put("rule.ConditionLogic", FUNCTIONS)
          .put("rule.Evaluation", BASE)
          .put("rule.EventFacts", FUNCTIONS)
          .put("rule.Facts", FUNCTIONS)
          .put("rule.MemberFacts", FUNCTIONS)
          .put("rule.ProjectBatch", COMPUTES)
          .put("rule.Report", "a text for people")
          .put("rule.Test", "written in its condition, beside the fact whose type it needs")
          .put("rule.Test$In", "as a test")
          .put("rule.Test$InRange", "as a test")
          .put("rule.Test$Intersects", "as a test")
          .put("rule.Test$Is", "as a test")
          .put("rule.Test$OneOf", "as a test")
          .put("rule.Vocabulary", FUNCTIONS)
          .put("table.Tsv", "a reader of tables")
          .put("territory.AuthorityDirectory", "tables of megabytes, in a format of their own")
          .put("territory.DirectoryTables", "where tables are read from")
          .buildOrThrow();

  private static final String[] WRITTEN_ONLY = {
    "funding.CallDiff",
    "funding.CallScreening",
    "funding.CatalogueDiff",
    "funding.Change",
    "funding.CofinancingPlan",
    "funding.GrantShare",
    "funding.ImpossibleCombination",
    "funding.LargestGrant",
    "funding.LeftOutCall",
    "funding.LintFinding",
    "funding.Obstacle",
    "funding.Remedy",
    "funding.RuleChange",
    "funding.Screened",
    "funding.SubmissionChange",
    "funding.SubmissionChange$RuleChange",
    "funding.SubmissionPeriod",
    "funding.VerdictChange",
    "indicator.Breakdown",
    "indicator.Continuity",
    "indicator.Measurement",
    "law.CommonRule",
    "law.LegalPosition",
    "rule.Finding",
    "rule.Observation",
    "rule.Question",
    "rule.RuleCoverage",
    "rule.SettlingSets"
  };

  private static final Set<String> TYPES = PublicTypes.ofCore();

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build())
          .addModule(new AictModule())
          .build();
  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new AictJackson2Module())
          .build();

  private static final Function<Object, String> WITH_JACKSON_2 =
      value -> {
        try {
          return JACKSON_2.writeValueAsString(value);
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      };

  private static String shortened(String name) {
    return name.substring("io.github.aict.".length());
  }

  private static Set<String> mapped() {
    return Mappings.with(Catalogues.bundled()).stream()
        .map(mapping -> shortened(mapping.type().getName()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Test
  void everyTypeHasAFormOrAReason() {
    Set<String> known = new TreeSet<>(mapped());
    known.addAll(NO_DATA.keySet());
    assertThat(TYPES).hasSizeGreaterThan(150).containsExactlyElementsOf(known);
  }

  @Test
  void noTypeHasBoth() {
    assertThat(mapped()).doesNotContainAnyElementsOf(NO_DATA.keySet());
  }

  @Test
  void noTypeHasTwoForms() {
    Map<String, Long> times =
        Mappings.with(Catalogues.bundled()).stream()
            .collect(Collectors.groupingBy(m -> m.type().getName(), Collectors.counting()));
    assertThat(times).allSatisfy((type, count) -> assertThat(count).isOne());
  }

  /** What some values lead to through their accessors. */
  private static ListMultimap<Class<?>, Object> samples(Set<Class<?>> wanted) {
    Harvest harvest = new Harvest(wanted);
    Catalogue catalogue = Catalogues.bundled();
    AuthorityDirectory directory = AuthorityDirectory.bundled();
    Call ficol = catalogue.call("ficol-2020");
    Call later = catalogue.call("ficol-2021");
    Call general = catalogue.call("daect-generaliste-2025");
    List<Project> projects =
        Resources.in(Resources.ofTests("cases"), ".json").stream()
            .map(Resources::read)
            .map(AictJson.projects()::read)
            .toList();
    Project plan =
        AictJson.projects().read(Resources.read(Resources.ofTests("versions/project-1.json")));
    Object[] roots = {
      AictJson.projects()
          .read(
              "{\"applicant\": {\"inseeCode\": \"35238\"}, \"duration\": {\"months\": 3},"
                  + " \"event\": {\"participants\": 9}, \"judgements\": {\"aligned\": true}}"),
      DirectoryCompletion.of(
              AictJson.projects()
                  .read(
                      "{\"submittedOn\": \"2026-02-01\","
                          + " \"applicant\": {\"inseeCode\": \"35238\"}}"),
              directory)
          .project(),
      Stream.of(wanted.toArray(Class<?>[]::new))
          .filter(Class::isEnum)
          .flatMap(type -> Arrays.stream(type.getEnumConstants()))
          .toList(),
      projects.stream().flatMap(p -> Stream.of(general.assess(p), ficol.assess(p))).toList(),
      projects.stream().map(p -> LegalReview.of(p, LocalDate.of(2017, 10, 2))).toList(),
      catalogue.screen(projects.get(0), LocalDate.of(2025, 5, 20)),
      general.when(plan),
      Cofinancing.of(plan, List.of(general, ficol, catalogue.call("cuf-dcol"))),
      ficol.screen(projects.stream()),
      CallDiff.of(ficol, later),
      CallDiff.of(ficol, later).verdicts(projects),
      CatalogueDiff.of(List.of(ficol, general), List.of(later, ficol)),
      CallLint.of(catalogue.call("joint-senegal-2024")),
      RuleCoverage.of(RuleSet.of(ficol.rules()), projects.stream().map(ficol::assess).toList()),
      catalogue,
      AictJson.partnerships()
          .read(Resources.read(Resources.ofTests("versions/partnership-1.json"))),
      figures(projects),
      Facts.all(),
      Agreement.builder().kind(AgreementKind.DELIBERATION).build(),
      Theme.of("EAU"),
      new AcceptedFinding(
          LintCode.values()[0], ImmutableList.of("X"), Label.of("parce que", "because")),
      new Route(Country.of("MAR"), "joint-maroc-2025"),
      Condition.not(Condition.judgement("a", Label.of("a", "a"))),
      Condition.atLeast(
          1,
          Condition.judgement("a", Label.of("a", "a")),
          Condition.judgement("b", Label.of("b", "b"))),
      Articles.all().stream().map(article -> article.versions().versions()).toList(),
      new ImpossibleCombination(ImmutableList.of(general, ficol), ImmutableList.of()),
      Rate.of(7, 10),
      catalogue.summaries().stream().map(s -> catalogue.call(s.id()).rules()).toList(),
      Stream.of("Rennes", "Saint-Denis", "Renes", "Annecy-le-Vieux")
          .map(directory::resolve)
          .toList(),
      AuthorityQuery.of("Rennes"),
      directory.movements().subList(0, 50),
      directory.subdivisions().subList(0, 5),
      directory.lineage(
          directory.commune(InseeCode.parse("74011"), LocalDate.of(2016, 6, 1)).orElseThrow(),
          LocalDate.of(2018, 6, 1)),
      Stream.of("Mali", "Mali (Niger)", "Yougoslavie", "Malli").map(Country::resolve).toList(),
      DacList.of(2025),
      OddMapping.bundled(),
      ProjectOdd.of(plan, OddMapping.bundled()),
      OddLocalisation.of(projects, OddMapping.bundled()),
      DirectoryCompletion.of(plan, directory),
      List.of(AidType.all(), Channel.all(), OddTarget.all(), OddIndicator.all(), SectorCode.all()),
      List.of(Articles.all(), LegalTexts.all(), CourtDecisions.all(), OpenQuestions.all()),
      List.of(LegalPositions.all().subList(0, 20), CommonRules.all(), Institutions.all()),
    };
    Arrays.stream(roots).forEach(harvest::add);
    return harvest.found();
  }

  private static List<Object> figures(List<Project> projects) {
    ProjectIndicators money = ProjectIndicators.of(projects);
    ExpenditureIndicators spent = money.expenditures(ProjectAmount.COST);
    Partnership one =
        AictJson.partnerships()
            .read(Resources.read(Resources.ofTests("versions/partnership-1.json")));
    PartnershipMember other =
        PartnershipMember.builder().name("Autre").country(Country.of("FRA")).build();
    Partnership two =
        one.withMembers(
            ImmutableSet.<PartnershipMember>builder().addAll(one.foreign()).add(other).build());
    PartnershipIndicators relations = PartnershipIndicators.of(List.of(one, two));
    return List.of(
        money.leverage(),
        spent.byCountry(),
        spent.concentration(),
        spent.expenditures(),
        Expenditure.builder().amount(Money.of(CurrencyUnit.USD, 12)).year(2020).build(),
        relations.continuity(2026),
        relations.byForm(),
        PartnershipNetwork.of(List.of(one, two)).sharedPartners(),
        ReturnOnInvestment.builder()
            .kind(AuthorityKind.COMMUNE)
            .population(4000)
            .committed(Money.of(CurrencyUnit.EUR, 12))
            .putCount(ReturnArea.TOURISM, 3)
            .build());
  }

  @Test
  void everyFormIsReadBackOrReadWithinItsResult() {
    Map<Class<?>, Mapping<?>> mappings =
        Mappings.with(Catalogues.bundled()).stream()
            .collect(Collectors.toMap(Mapping::type, mapping -> mapping));
    ListMultimap<Class<?>, Object> samples = samples(mappings.keySet());
    assertThat(mappings.keySet().stream().filter(type -> !samples.containsKey(type)))
        .as("types without a sample")
        .isEmpty();
    Set<String> readBack = new TreeSet<>();
    samples.forEach(
        (type, sample) -> {
          if (isReadBack(mappings.get(type), sample)) {
            readBack.add(shortened(type.getName()));
          }
        });
    Set<String> writtenOnly = mapped();
    writtenOnly.removeAll(readBack);
    assertThat(writtenOnly)
        .as("parts of results, which are read within their result")
        .containsExactlyInAnyOrder(WRITTEN_ONLY);
  }

  /** Whether a value is read back; if not, it is refused as a part of something. */
  private static <T> boolean isReadBack(Mapping<T> mapping, Object sample) {
    String written = JSON.writeValueAsString(sample);
    assertThat(WITH_JACKSON_2.apply(sample)).isEqualTo(written);
    Object read;
    try {
      read = JSON.readValue(written, mapping.type());
    } catch (DatabindException e) {
      String code = sample instanceof Condition ? "AICT-0025" : "AICT-0034";
      assertThat(e).as(written).hasMessageContaining(code);
      return false;
    }
    if (sample instanceof Catalogue catalogue) {
      assertThat(((Catalogue) read).summaries()).isEqualTo(catalogue.summaries());
    } else {
      assertThat(read).as(written).isEqualTo(sample);
    }
    return true;
  }
}
