package io.github.aict.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Source;
import io.github.aict.partnership.Institution;
import io.github.aict.partnership.Institutions;
import io.github.aict.territory.AuthorityKind;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the law, the institutions and the kinds of authorities cite. */
class SourcesTest {

  @Test
  void aPageHasOneTitle() {
    Map<URI, TreeSet<String>> titles =
        citations()
            .map(Citation::source)
            // Of a site alone the title says which page is meant.
            .filter(source -> source.address().getPath().length() > 1)
            .collect(
                Collectors.groupingBy(
                    Source::address,
                    Collectors.mapping(Source::title, Collectors.toCollection(TreeSet::new))));
    assertThat(titles).hasSizeGreaterThan(40);
    assertThat(titles).allSatisfy((page, names) -> assertThat(names).hasSize(1));
  }

  private static Stream<Citation> citations() {
    return Stream.of(
            LegalTexts.all().stream().map(LegalText::citations),
            Articles.all().stream()
                .flatMap(article -> article.versions().versions().values().stream())
                .map(ArticleVersion::citations),
            LegalPositions.all().stream().map(LegalPosition::citations),
            CommonRules.all().stream().map(CommonRule::citations),
            CourtDecisions.all().stream().map(CourtDecision::citations),
            Institutions.all().stream().map(Institution::citations),
            Arrays.stream(AuthorityKind.values()).map(kind -> kind.legalBasis().stream().toList()))
        .flatMap(lists -> lists)
        .flatMap(Collection::stream);
  }
}
