package io.github.aict.examples;

import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.json.DocumentFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of one kind of document, or lists the kinds. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of a kind of document, or lists the kinds.")
final class SchemaCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "For example 'project'; without it, the kinds are listed.")
  Optional<String> kind = Optional.empty();

  @Override
  public Integer call() {
    List<DocumentFormat<?>> formats = AictJson.formats(Catalogues.bundled());
    print(
        kind.map(name -> schema(formats, name))
            .orElseGet(
                () ->
                    formats.stream()
                        .map(format -> "%-12s %s\n".formatted(format.kind(), format.id()))
                        .collect(Collectors.joining())));
    return CommandLine.ExitCode.OK;
  }

  private static String schema(List<DocumentFormat<?>> formats, String kind) {
    return formats.stream()
        .filter(format -> format.kind().equals(kind))
        .map(DocumentFormat::schema)
        .findFirst()
        .orElseThrow(
            () -> {
              String kinds =
                  formats.stream().map(DocumentFormat::kind).collect(Collectors.joining(", "));
              return new RefusedInputException(
                  "il n’y a pas de document de type " + kind + "\u00a0; il y a " + kinds,
                  "there is no kind of document " + kind + "; there are " + kinds);
            });
  }
}
