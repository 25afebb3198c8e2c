package io.github.aict.examples;

import com.google.common.collect.ImmutableList;
import io.github.aict.Wording;
import io.github.aict.law.Article;
import io.github.aict.law.Articles;
import io.github.aict.project.ActionForm;
import io.github.aict.territory.AuthorityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the law of a day, the versions of an article, or what changed between two days. */
@Command(
    name = "law",
    mixinStandardHelpOptions = true,
    description = "Tells what French authorities could do abroad on a day, and under which text.")
final class LawCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "ARTICLE",
      description =
          "An article by any number it has borne, for example L1115-1 or 'loi 92-125 art. 131'.")
  Optional<String> article = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day of the law; today in Paris by default.")
  Optional<LocalDate> day = Optional.empty();

  @Option(
      names = "--between",
      arity = "2",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Tells what changed from a first to a last day.")
  List<LocalDate> between = List.of();

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "Tells what the law says of one form of action: ${COMPLETION-CANDIDATES}.")
  Optional<ActionForm> form = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "The kind of authority for --form; COLLECTIVITE by default.")
  Optional<AuthorityKind> kind = Optional.empty();

  @Override
  public Integer call() {
    check();
    if (article.isPresent()) {
      print(articleText(article.get()));
    } else if (!between.isEmpty()) {
      print(new LawChangesText(locale()).of(between.get(0), between.get(1)));
    } else if (form.isPresent()) {
      AuthorityKind of = kind.orElse(AuthorityKind.COLLECTIVITE);
      LawText text = new LawText(locale());
      print(
          day.map(d -> text.position(form.get(), of, d))
              .orElseGet(() -> text.form(form.get(), of)));
    } else {
      print(new LawText(locale()).framework(day.orElseGet(LocalizedCommand::today)));
    }
    return 0;
  }

  private void check() {
    if (!between.isEmpty() && (article.isPresent() || day.isPresent() || form.isPresent())) {
      throw new RefusedInputException(
          "--between ne va ni avec un article, ni avec --on, ni avec --form",
          "--between goes neither with an article nor with --on nor with --form");
    }
    if (article.isPresent() && form.isPresent()) {
      throw new RefusedInputException(
          "un article ne va pas avec --form", "an article does not go with --form");
    }
    if (kind.isPresent() && form.isEmpty()) {
      throw new RefusedInputException(
          "--kind ne va qu’avec --form", "--kind goes with --form only");
    }
    if (between.size() > 2) {
      throw new RefusedInputException(
          "--between ne se donne qu’une fois", "--between may be given once only");
    }
    if (!between.isEmpty() && between.get(1).isBefore(between.get(0))) {
      throw new RefusedInputException(
          "le second jour de --between doit suivre le premier, mais "
              + between.get(1)
              + " précède "
              + between.get(0),
          "the second day of --between must follow the first but "
              + between.get(1)
              + " is before "
              + between.get(0));
    }
  }

  private String articleText(String number) {
    ImmutableList<Article> found = Articles.find(number);
    if (found.isEmpty()) {
      String printable = Wording.oneLine(number);
      throw new RefusedInputException(
          "aucun article lu sur l’action extérieure n’a porté le numéro «\u00a0"
              + printable
              + "\u00a0»\u00a0; écrivez par exemple L1115-1, R1115-8, LO6251-16 ou 'loi 92-125 art."
              + " 131'",
          "no article read on external action has borne the number “"
              + printable
              + "”; write for example L1115-1, R1115-8, LO6251-16 or 'loi 92-125 art. 131'");
    }
    ArticleText text = new ArticleText(locale());
    return day.map(d -> text.on(number, d)).orElseGet(() -> text.versions(number, found));
  }
}
