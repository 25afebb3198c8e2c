package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.law.Article;
import io.github.aict.law.ArticleNumber;
import io.github.aict.law.ArticleVersion;
import io.github.aict.law.Articles;
import io.github.aict.law.CommonRule;
import io.github.aict.law.ConventionRole;
import io.github.aict.law.CourtDecision;
import io.github.aict.law.CourtDecisions;
import io.github.aict.law.LegalConclusion;
import io.github.aict.law.LegalFramework;
import io.github.aict.law.LegalPosition;
import io.github.aict.law.LegalText;
import io.github.aict.law.LegalTextKind;
import io.github.aict.law.LegalTexts;
import io.github.aict.law.Legality;
import io.github.aict.law.OnePercent;
import io.github.aict.law.OpenQuestion;
import io.github.aict.law.OpenQuestions;
import io.github.aict.law.StateRepresentative;
import io.github.aict.partnership.Institution;
import io.github.aict.partnership.InstitutionKind;
import io.github.aict.partnership.Institutions;
import java.util.Optional;

/** The shapes of texts, articles, decisions and institutions, which are told by their ids. */
final class LawShapes {

  private static final Label REVIEW =
      Label.of("l’examen juridique, avec lequel elle se lit", "the legal review it is read with");

  private static final Shape<Article> ARTICLE = Shapes.ofEntry(Articles::all, Article::id);

  private static final Shape<ArticleNumber> NUMBER =
      Shapes.ofEntry(
          () ->
              Articles.all().stream()
                  .flatMap(article -> article.numbers().stream())
                  .distinct()
                  .collect(ImmutableList.toImmutableList()),
          ArticleNumber::toString);

  /** Where a version of an article stands among all of them. */
  private record VersionId(Article article, Validity validity) {

    ArticleVersion version() {
      return Optional.ofNullable(article.versions().versions().get(validity))
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      article.id()
                          + " has the versions "
                          + article.versions().versions().keySet()));
    }

    static VersionId of(ArticleVersion version) {
      return Articles.all().stream()
          .filter(article -> article.versions().versions().containsValue(version))
          .map(article -> new VersionId(article, version.validity()))
          .findFirst()
          .orElseThrow();
    }
  }

  private static final Shape<ArticleVersion> VERSION =
      ObjectShape.of(
          "article",
          ARTICLE,
          version -> VersionId.of(version).article(),
          "validity",
          Shapes.PERIOD,
          ArticleVersion::validity,
          (article, validity) -> new VersionId(article, validity).version());

  private static final Shape<OpenQuestion> QUESTION =
      Shapes.of(
          (value, problems) -> {
            Label statement = Shapes.LABEL.read(value, problems);
            if (statement == null) {
              return null;
            }
            Optional<OpenQuestion> question =
                OpenQuestions.all().stream()
                    .filter(each -> each.statement().equals(statement))
                    .findFirst();
            if (question.isEmpty()) {
              problems.add(
                  ProblemCode.UNKNOWN_TERM,
                  value.place(),
                  Problems.quoted(statement.en()),
                  Problems.oneOf(
                      statement.en(),
                      OpenQuestions.all().stream().map(each -> each.statement().en()).toList()));
            }
            return question.orElse(null);
          },
          question -> Shapes.LABEL.write(question.statement()));

  private LawShapes() {}

  static ImmutableList<Mapping<?>> mappings() {
    return ImmutableList.of(
        Mapping.of(Article.class, ARTICLE),
        Mapping.of(ArticleNumber.class, NUMBER),
        Mapping.of(ArticleVersion.class, VERSION),
        Mapping.part(CommonRule.class, REVIEW, ReviewShape::remark),
        Mapping.of(ConventionRole.class, Shapes.ofEnum(ConventionRole.values())),
        Mapping.of(CourtDecision.class, Shapes.ofEntry(CourtDecisions::all, CourtDecision::id)),
        Mapping.of(Institution.class, Shapes.ofEntry(Institutions::all, Institution::code)),
        Mapping.of(InstitutionKind.class, Shapes.ofEnum(InstitutionKind.values())),
        Mapping.of(LegalConclusion.class, Shapes.ofEnum(LegalConclusion.values())),
        Mapping.of(LegalFramework.class, Shapes.ofEnum(LegalFramework.values())),
        Mapping.part(LegalPosition.class, REVIEW, ReviewShape::position),
        Mapping.of(LegalText.class, Shapes.ofEntry(LegalTexts::all, LegalText::id)),
        Mapping.of(LegalTextKind.class, Shapes.ofEnum(LegalTextKind.values())),
        Mapping.of(Legality.class, Shapes.ofEnum(Legality.values())),
        Mapping.of(OnePercent.class, Shapes.ofEnum(OnePercent.values())),
        Mapping.of(OpenQuestion.class, QUESTION),
        Mapping.of(StateRepresentative.class, Shapes.ofEnum(StateRepresentative.values())));
  }
}
