package io.github.aict.examples.report;

import com.google.common.html.HtmlEscapers;
import io.github.aict.Label;
import io.github.aict.evidence.Source;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The elements of a page, in one language; what is put in as text is escaped. */
final class Html {

  private static final Set<String> LINKED = Set.of("http", "https");

  private final Locale locale;
  private final StringBuilder out = new StringBuilder();

  Html(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  static String escaped(String text) {
    // Control characters are no characters of a page.
    return HtmlEscapers.htmlEscaper().escape(text.replaceAll("[\\p{Cc}&&[^\n\t]]", "\uFFFD"));
  }

  String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }

  Html heading(String fr, String en) {
    return element("h2", in(fr, en));
  }

  Html subheading(String text) {
    return element("h3", text);
  }

  Html paragraph(String text) {
    return element("p", text);
  }

  Html note(String text) {
    out.append("<p class=\"note\">").append(escaped(text)).append("</p>\n");
    return this;
  }

  private Html element(String name, String text) {
    out.append('<').append(name).append('>').append(escaped(text));
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** Adds a chart, which is markup already. */
  Html figure(String svg) {
    out.append("<figure>\n").append(svg).append("\n</figure>\n");
    return this;
  }

  /** Adds items that are markup already. */
  Html list(List<String> items) {
    out.append("<ul>\n");
    items.forEach(item -> out.append("<li>").append(item).append("</li>\n"));
    out.append("</ul>\n");
    return this;
  }

  /** Adds a table; the cells are texts, and those of the named columns are numbers. */
  Html table(List<String> titles, Set<Integer> numbers, List<List<String>> rows) {
    out.append("<table>\n<thead><tr>");
    for (int i = 0; i < titles.size(); i++) {
      cell("th scope=\"col\"", "th", numbers.contains(i), titles.get(i));
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      out.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        cell("td", "td", numbers.contains(i), row.get(i));
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
    return this;
  }

  private void cell(String start, String end, boolean number, String text) {
    out.append('<').append(start).append(number ? " class=\"number\">" : ">");
    out.append(escaped(text)).append("</").append(end).append('>');
  }

  /** Returns the markup of a source with its address, a link if it can be followed. */
  static String link(Source source) {
    URI address = source.address();
    String title = escaped(source.title());
    return address.getScheme() != null && LINKED.contains(address.getScheme())
        ? "<a href=\""
            + escaped(address.toString())
            + "\">"
            + title
            + "</a> <span class=\"address\">"
            + escaped(address.toString())
            + "</span>"
        : title;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
