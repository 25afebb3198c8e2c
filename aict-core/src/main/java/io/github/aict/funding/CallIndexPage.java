package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A page that lists calls by status. */
final class CallIndexPage {

  private static final ImmutableList<CallStatus> ORDER =
      ImmutableList.of(CallStatus.OPEN, CallStatus.UPCOMING, CallStatus.UNKNOWN, CallStatus.CLOSED);

  private CallIndexPage() {}

  static String markdown(Iterable<CallSummary> calls, LocalDate day, Locale locale) {
    ImmutableList<CallSummary> all = ImmutableList.copyOf(calls);
    StringBuilder text = new StringBuilder("# ");
    text.append(in(locale, "Appels au ", "Calls on "))
        .append(Wording.day(day, locale))
        .append('\n');
    for (CallStatus status : ORDER) {
      List<CallSummary> those = all.stream().filter(c -> c.status(day) == status).toList();
      if (!those.isEmpty()) {
        String name = status.label().in(locale);
        text.append("\n## ")
            .append(name.substring(0, 1).toUpperCase(Locale.ROOT))
            .append(name.substring(1))
            .append(" (")
            .append(those.size())
            .append(")\n\n")
            .append(
                in(
                    locale,
                    "| Appel | Dispositif | Dépôt des dossiers |",
                    "| Call | Scheme | Applications |"))
            .append("\n|---|---|---|\n");
        those.forEach(call -> row(text, call, locale));
      }
    }
    return text.toString();
  }

  private static void row(StringBuilder text, CallSummary call, Locale locale) {
    text.append("| [")
        .append(Markdown.escape(call.title().in(locale)))
        .append("](")
        .append(CallPage.fileName(call.id(), locale))
        .append(") | ")
        .append(Markdown.escape(call.scheme()))
        .append(" | ")
        .append(
            WindowText.days(call, locale).orElseGet(() -> CallStatus.UNKNOWN.label().in(locale)))
        .append(" |\n");
  }

  private static String in(Locale locale, String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
