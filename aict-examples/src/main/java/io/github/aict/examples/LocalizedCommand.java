package io.github.aict.examples;

import io.github.aict.Label;
import io.github.aict.json.InvalidDocumentException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that prints text for people. */
abstract class LocalizedCommand {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** The languages there are texts in. */
  enum Language {
    FR,
    EN
  }

  @Spec CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "fr|en",
      description = "Language of the text; by default that of your locale, if French, or English.")
  Optional<Language> language = Optional.empty();

  private int refused;

  Locale locale() {
    return language
        .map(chosen -> chosen == Language.FR ? Locale.FRENCH : Locale.ENGLISH)
        .orElseGet(Locale::getDefault);
  }

  String in(String fr, String en) {
    return in(locale(), fr, en);
  }

  void print(String text) {
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }

  /** How many documents were refused. */
  int refused() {
    return refused;
  }

  /** Tells why a document is refused and goes on. */
  void refuse(String name, IllegalArgumentException refusal) {
    refused++;
    complain(
        refusal instanceof InvalidDocumentException invalid
            ? name + in("\u00a0:", ":") + "\n" + invalid.text(locale()).stripTrailing()
            : ((RefusedInputException) refusal).reason().in(locale()));
  }

  /** Tells something beside the result. */
  void complain(String text) {
    spec.commandLine().getErr().println(text);
    spec.commandLine().getErr().flush();
  }

  /** The exit code of a command that goes on after what it refuses. */
  int exitCode() {
    return refused == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
  }

  static String in(Locale locale, String fr, String en) {
    return Label.of(fr, en).in(locale);
  }

  /** The day on which the funders and the readers are. */
  static LocalDate today() {
    return LocalDate.now(PARIS);
  }
}
