package io.github.aict.examples;

import com.google.common.collect.ImmutableMap;
import io.github.aict.examples.tables.TablesCommand;
import io.github.aict.json.InvalidDocumentException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code aict} command: who can be funded by which call, what was lawful when, and why. */
@Command(
    name = "aict",
    mixinStandardHelpOptions = true,
    versionProvider = Aict.Version.class,
    description =
        "Says which calls can fund a project of French local authorities, which law applied, and"
            + " why.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:a result was printed",
      "1:the result could not be written",
      "2:the input or the command line is wrong",
      "3:'aict lint' found something that the rule file does not explain, or 'aict replay' a"
          + " difference"
    })
public final class Aict {

  /** The exit code of a lint or a replay that found something. */
  static final int FOUND = 3;

  private static final ImmutableMap<String, Class<?>> COMMANDS =
      ImmutableMap.<String, Class<?>>builder()
          .put("assess", AssessCommand.class)
          .put("screen", ScreenCommand.class)
          .put("when", WhenCommand.class)
          .put("plan", PlanCommand.class)
          .put("calls", CallsCommand.class)
          .put("call", CallCommand.class)
          .put("replay", ReplayCommand.class)
          .put("review", ReviewCommand.class)
          .put("law", LawCommand.class)
          .put("odd", OddCommand.class)
          .put("who", WhoCommand.class)
          .put("country", CountryCommand.class)
          .put("lint", LintCommand.class)
          .put("diff", DiffCommand.class)
          .put("schema", SchemaCommand.class)
          .put("brochure", BrochureCommand.class)
          .put("import", ImportCommand.class)
          .put("analyse", AnalyseCommand.class)
          .put("report", ReportCommand.class)
          .put("export", ExportCommand.class)
          .put("tables", TablesCommand.class)
          .buildOrThrow();

  /** Creates the command. */
  public Aict() {}

  /**
   * Runs the command line and ends the virtual machine with its exit code.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    // Text for people has accents and signs that a default encoding may lack.
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintWriter err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
    int exit = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /**
   * Runs the command line.
   *
   * @param out where results go
   * @param err where errors go
   * @param args the arguments
   * @return the exit code: 0 for a result, 1 if the result could not be written, 2 for wrong input,
   *     3 for a result that tells of mistakes in rule files
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine aict =
        withCommands(args.length == 0 ? "" : args[0])
            .setOut(out)
            .setErr(err)
            // A file whose name starts with @ is a file like any other.
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(
                (exception, command, parsed) -> {
                  command.getErr().println(text(exception, command));
                  return CommandLine.ExitCode.USAGE;
                });
    int exit = aict.execute(args);
    if ((exit == CommandLine.ExitCode.OK || exit == FOUND) && out.checkError()) {
      List<CommandLine> commands = aict.getParseResult().asCommandLineList();
      err.println(
          LocalizedCommand.in(
              locale(commands.get(commands.size() - 1)),
              "le résultat n’a pas pu être écrit",
              "the result could not be written"));
      return CommandLine.ExitCode.SOFTWARE;
    }
    return exit;
  }

  // Where a command is named, the others are not made ready: twenty of them take a tenth of a run.
  private static CommandLine withCommands(String named) {
    CommandLine aict = new CommandLine(new Aict());
    COMMANDS.forEach(
        (name, command) -> {
          if (name.equals(named) || !COMMANDS.containsKey(named)) {
            aict.addSubcommand(name, command);
          }
        });
    return aict;
  }

  private static String text(Exception exception, CommandLine command) throws Exception {
    Locale locale = locale(command);
    if (exception instanceof InvalidDocumentException invalid) {
      return invalid.text(locale);
    }
    if (exception instanceof RefusedInputException refused) {
      return refused.reason().in(locale);
    }
    throw exception;
  }

  private static Locale locale(CommandLine command) {
    Object subcommand = command.getCommand();
    return subcommand instanceof LocalizedCommand localized ? localized.locale() : Locale.ENGLISH;
  }

  /** Reads the version from the manifest of the runnable jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Aict.class.getPackage().getImplementationVersion();
      return new String[] {"aict " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
