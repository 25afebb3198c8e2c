package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Verdict;
import io.github.aict.indicator.ProjectIndicators;
import io.github.aict.law.Articles;
import io.github.aict.law.LegalReview;
import io.github.aict.project.Applicant;
import io.github.aict.project.DirectoryCompletion;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.rule.Finding;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.Siren;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The tour of the overview of the Javadoc compiles, and does what it says. */
class GuidedTourTest {

  private static final Pattern CODE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n\\}</pre>", Pattern.DOTALL);

  @Test
  void goesFromAProjectToADocument() {
    Project project =
        Project.builder()
            .applicant(Applicant.builder().siren(Siren.of("213502388")).build())
            .countries(ImmutableSet.of(Country.of("CMR")))
            .financingPlan(
                FinancingPlan.builder()
                    .total(Money.of(CurrencyUnit.EUR, 900_000))
                    .requested(Money.of(CurrencyUnit.EUR, 600_000))
                    .build())
            .build();

    Catalogue catalogue = Catalogues.bundled();
    Call call = catalogue.call("ficol-2020");
    System.out.println(call.title().in(Locale.ENGLISH));

    Assessment assessment = call.assess(project);
    System.out.println(assessment.verdict()); // UNDETERMINED
    System.out.println(assessment.missing()); // the places in the project that a rule needs

    for (Finding finding : assessment.findings()) {
      System.out.println(finding.rule().id() + " " + finding.outcome());
    }
    System.out.println(assessment.explain(Locale.ENGLISH));

    LegalReview review = LegalReview.of(project, LocalDate.of(2020, 6, 1));
    System.out.println(review.conclusion()); // UNDETERMINED
    System.out.println(Articles.find("L1115-1", LocalDate.of(1998, 6, 1)).orElseThrow().number());

    AuthorityDirectory directory = AuthorityDirectory.bundled();
    Project submitted = project.submittedOn(LocalDate.of(2020, 6, 1));
    DirectoryCompletion completion = DirectoryCompletion.of(submitted, directory);
    System.out.println(completion.project().applicant().orElseThrow().kind()); // COMMUNE

    ProjectIndicators indicators = ProjectIndicators.of(List.of(project, submitted));
    System.out.println(indicators.partnerShare().coverage()); // 0 of 2: neither tells it

    String document = AictJson.projects().write(project);
    System.out.println(AictJson.projects().read(document).equals(project)); // true
    String kept = AictJson.assessments(catalogue).write(assessment);
    System.out.println(AictJson.assessments(catalogue).read(kept).verdict()); // UNDETERMINED

    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(review.conclusion()).hasToString("UNDETERMINED");
    assertThat(completion.project().applicant().orElseThrow().kind())
        .contains(AuthorityKind.COMMUNE);
    assertThat(indicators.partnerShare().coverage()).hasToString("0 of 2");
    assertThat(AictJson.projects().read(document)).isEqualTo(project);
    assertThat(AictJson.assessments(catalogue).read(kept)).isEqualTo(assessment);
  }

  @Test
  void isShownAsItIsCompiled() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/io/github/aict/json/GuidedTourTest.java"));
    String overview = Files.readString(Path.of("src/main/javadoc/overview.html"));
    List<String> shown = CODE.matcher(overview).results().map(MatchResult::group).toList();
    assertThat(shown).hasSize(8);
    CODE.matcher(overview)
        .results()
        .forEach(code -> assertThat(source).contains(code.group(1).indent(4)));
  }
}
