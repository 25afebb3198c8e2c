package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Derives the tables that the library ships from the files of their publishers. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = "Derives the tables that the library ships from the files of their publishers.")
public final class TablesCommand implements Callable<Integer> {

  /** The tables of the core, in the order in which they are derived. */
  static final ImmutableList<Table> ALL =
      ImmutableList.of(
          new DirectoryTable(),
          new CommuneTable(),
          new SubdivisionTable(),
          new GroupingTable(),
          new AuthorityTable(),
          new MovementTable(),
          new FormerCommuneTable(),
          new SuccessionTable(),
          new CountryTable(),
          new CountryNameTable(),
          new CountryRegionTable(),
          new IndicatorTable(),
          new SectorTable(),
          new AidTypeTable(),
          new ChannelTable());

  /** The tables that only the charts of this module read. */
  static final ImmutableList<Table> CHARTS = ImmutableList.of(new WorldTable());

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DATA",
      description = "The folder of the originals, one folder for each publisher.")
  private Path data;

  @Parameters(
      index = "1",
      paramLabel = "RESOURCES",
      description = "The folder to write to, for example aict-core/src/main/resources.")
  private Path resources;

  @Option(
      names = "--charts",
      paramLabel = "FOLDER",
      description =
          "The folder to write the tables of the charts to, for example"
              + " aict-examples/src/main/resources; by default they are not derived.")
  private Optional<Path> charts = Optional.empty();

  /** Creates the command. */
  public TablesCommand() {}

  @Override
  public Integer call() throws IOException {
    derive(ALL, resources);
    if (charts.isPresent()) {
      derive(CHARTS, charts.get());
    }
    return 0;
  }

  private void derive(List<Table> tables, Path folder) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (Table table : tables) {
      byte[] bytes = table.derive(data);
      Path file = folder.resolve(table.resource());
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      out.println(String.format(Locale.ROOT, "%9d bytes  %s", bytes.length, table.resource()));
    }
  }
}
