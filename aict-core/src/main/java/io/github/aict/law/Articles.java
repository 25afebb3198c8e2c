package io.github.aict.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;

/** The articles on international action, and the way to find them by any number and day. */
public final class Articles {

  private static final ImmutableMap<String, Article> ALL =
      Maps.uniqueIndex(
          ImmutableList.<Article>builder()
              .addAll(ActionArticles.all())
              .addAll(CommissionArticles.all())
              .addAll(OnePercentArticles.all())
              .addAll(BodyArticles.all())
              .addAll(OverseasArticles.all())
              .build(),
          Article::id);

  private Articles() {}

  /**
   * Returns every article.
   *
   * @return the articles, those on external action in general first
   */
  public static ImmutableList<Article> all() {
    return ALL.values().asList();
  }

  /**
   * Returns the article with an id.
   *
   * @param id the id, for example {@code action-exterieure}
   * @return the article
   * @throws IllegalArgumentException if there is none of that id; the message names those there are
   */
  public static Article of(String id) {
    Article article = ALL.get(id);
    if (article == null) {
      throw new IllegalArgumentException(
          "there is no article with the id " + id + "; there are " + ALL.keySet());
    }
    return article;
  }

  /**
   * Finds the articles that have ever borne a number.
   *
   * @param number the number as people write it: {@code L1115-1}, {@code L. 1115-1 du CGCT}, {@code
   *     article 131 de la loi 92-125}
   * @return the articles, several where a number was used again, or empty if none bore it
   */
  public static ImmutableList<Article> find(String number) {
    return all().stream().filter(article -> article.hasBorne(number)).collect(toImmutableList());
  }

  /**
   * Finds the version in force on a day of the article that people mean by a number, whatever its
   * number was on that day.
   *
   * @param number the number as people write it
   * @param day the day
   * @return the version that bore the number on the day, or else the version of an article that has
   *     borne it at another time; empty if none was in force, as in the years in which a number
   *     waited to be used again
   */
  public static Optional<ArticleVersion> find(String number, LocalDate day) {
    ImmutableList<ArticleVersion> inForce =
        find(number).stream()
            .flatMap(article -> article.on(day).stream())
            .collect(toImmutableList());
    Optional<ArticleVersion> underThatNumber =
        inForce.stream().filter(version -> version.number().isMeantBy(number)).findFirst();
    return underThatNumber.or(() -> inForce.stream().findFirst());
  }
}
