package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.territory.AuthorityDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which French authority a name, a SIREN or a code is that of. */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    description =
        "Tells which French authority a name, a SIREN or an INSEE code is that of, and its history.")
final class WhoCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME|SIREN|CODE",
      description =
          "A name as files write it, a SIREN, or the code of a commune, département or region.")
  List<String> words = List.of();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day whose authority is meant; today in Paris by default.")
  Optional<LocalDate> day = Optional.empty();

  @Mixin AuthorityOptions options;

  @Option(
      names = "--tables",
      paramLabel = "FOLDER",
      description = "The tables of another edition, as 'aict tables' derives them.")
  Optional<Path> tables = Optional.empty();

  @Override
  public Integer call() {
    AuthorityDirectory directory = directory();
    LocalDate on = day.orElseGet(LocalizedCommand::today);
    String text = String.join(" ", words);
    print(new AuthorityText(directory, locale(), on).of(options.find(text, directory, on)));
    return 0;
  }

  private AuthorityDirectory directory() {
    return tables.map(WhoCommand::read).orElseGet(AuthorityDirectory::bundled);
  }

  private static AuthorityDirectory read(Path folder) {
    try {
      return AuthorityDirectory.read(name -> Files.newInputStream(folder.resolve(name)));
    } catch (IOException e) {
      String file = Wording.oneLine(String.valueOf(e.getMessage()));
      throw new RefusedInputException(
          "une table du répertoire ne peut pas être lue : " + file,
          "a table of the directory cannot be read: " + file);
    } catch (IllegalArgumentException e) {
      String mistake = Wording.oneLine(String.valueOf(e.getMessage()));
      throw new RefusedInputException(
          "une table du répertoire est fausse : " + mistake,
          "a table of the directory is wrong: " + mistake);
    }
  }
}
