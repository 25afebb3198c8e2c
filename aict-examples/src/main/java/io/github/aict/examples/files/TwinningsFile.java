package io.github.aict.examples.files;

import io.github.aict.evidence.Source;
import io.github.aict.territory.AuthorityDirectory;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A reader of the extraction of twinnings from Wikidata of May 2017 that accompanies a lesson of
 * the Programming Historian, tab-separated and without quotation marks.
 *
 * <p>The extraction follows property P190 (<i>twinned administrative body</i>), in which Wikidata
 * mixes twinnings, pacts of friendship and decentralised cooperation: the form {@code JUMELAGE} of
 * the relations is that of the property, not of each document. It has about half of the twinnings
 * of France, without dates.
 */
public final class TwinningsFile {

  /** Where the relations come from. */
  public static final Source SOURCE =
      Source.of(
          "Wikidata, property P190, extraction of May 2017 (rogorido/sistercities)",
          "https://github.com/rogorido/sistercities");

  private TwinningsFile() {}

  /**
   * Reads an extraction. The French places are resolved on the day of the edition of the directory,
   * by their name and coordinates; a place in a commune that was merged is the commune of today.
   *
   * @param file the file
   * @param directory the directory in which French places are looked for
   * @return the relations and what became of the rows
   * @throws IOException if the file cannot be read
   * @throws RefusedFileException if the file as a whole has a defect
   */
  public static Twinnings read(Path file, AuthorityDirectory directory) throws IOException {
    TwinningRows rows = new TwinningRows(directory);
    RowReport report =
        RowReader.read(
            file,
            Dialect.unquoted(file, '\t'),
            ColumnMapping.of(TwinningColumn.class),
            RowReport.ALL,
            rows::accept);
    return rows.twinnings(report);
  }
}
