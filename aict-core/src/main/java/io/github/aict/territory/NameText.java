package io.github.aict.territory;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name taken apart: the name itself, what follows a comma or stands in parentheses, and the kind
 * that stands before it.
 *
 * @param name the folded name
 * @param places the folded texts that may tell where the authority lies
 */
record NameText(String name, ImmutableList<String> places) {

  /** More than any name of an authority has. */
  private static final int LONGEST = 200;

  private static final Pattern IN_PARENTHESES = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)\\s*$");
  private static final Pattern LINK = Pattern.compile("^(?:de la|de l|de|du|des|d) ");

  private static final Splitter COMMA = Splitter.on(',');

  private record Prefix(String words, AuthorityKind kind) {}

  private static final ImmutableList<Prefix> PREFIXES =
      ImmutableList.of(
          new Prefix("commune", AuthorityKind.COMMUNE),
          new Prefix("ville", AuthorityKind.COMMUNE),
          new Prefix("mairie", AuthorityKind.COMMUNE),
          new Prefix("conseil departemental", AuthorityKind.DEPARTEMENT),
          new Prefix("conseil general", AuthorityKind.DEPARTEMENT),
          new Prefix("departement", AuthorityKind.DEPARTEMENT),
          new Prefix("conseil regional", AuthorityKind.REGION),
          new Prefix("region", AuthorityKind.REGION));

  /** Kinds of groupings, long and short, the long ones of several words first. */
  private static final ImmutableList<Prefix> GROUPINGS =
      ImmutableList.of(
          new Prefix("communaute de communes", AuthorityKind.COMMUNAUTE_DE_COMMUNES),
          new Prefix("communaute d agglomeration", AuthorityKind.COMMUNAUTE_D_AGGLOMERATION),
          new Prefix("communaute urbaine", AuthorityKind.COMMUNAUTE_URBAINE),
          new Prefix("cc", AuthorityKind.COMMUNAUTE_DE_COMMUNES),
          new Prefix("ca", AuthorityKind.COMMUNAUTE_D_AGGLOMERATION),
          new Prefix("cu", AuthorityKind.COMMUNAUTE_URBAINE),
          new Prefix("metropole", AuthorityKind.METROPOLE));

  /** A name without the kind that stood before it. */
  record WithKind(String name, AuthorityKind kind) {}

  static NameText of(String text) {
    String rest = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<String> places = new ArrayList<>();
    String article = "";
    Matcher parentheses = IN_PARENTHESES.matcher(rest);
    while (parentheses.matches()) {
      rest = parentheses.group(1);
      for (String part : COMMA.split(parentheses.group(2))) {
        String inside = Spelling.fold(part);
        if (Spelling.isArticle(inside)) {
          article = inside + " ";
        } else {
          places.add(inside);
        }
      }
      parentheses = IN_PARENTHESES.matcher(rest);
    }
    int comma = rest.lastIndexOf(',');
    while (comma > 0) {
      String after = Spelling.fold(rest.substring(comma + 1));
      rest = rest.substring(0, comma);
      if (Spelling.isArticle(after)) {
        article = after + " ";
      } else {
        places.add(after);
      }
      comma = rest.lastIndexOf(',');
    }
    return new NameText(article + Spelling.fold(rest), ImmutableList.copyOf(places));
  }

  /** The name without a kind of authority before it, if there is one. */
  Optional<WithKind> withoutKind() {
    return strip(PREFIXES);
  }

  /** The kind of grouping before the name and the rest, if there is one. */
  Optional<WithKind> grouping() {
    return strip(GROUPINGS);
  }

  private Optional<WithKind> strip(ImmutableList<Prefix> prefixes) {
    for (Prefix prefix : prefixes) {
      if (name.startsWith(prefix.words() + " ")) {
        String rest = name.substring(prefix.words().length() + 1);
        return Optional.of(new WithKind(LINK.matcher(rest).replaceFirst(""), prefix.kind()));
      }
    }
    return Optional.empty();
  }
}
