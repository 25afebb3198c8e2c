package io.github.aict.examples.files;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.aict.evidence.Source;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.territory.AuthorityDirectory;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A reader of tables of partnerships with any titles of columns: one row for each relation of a
 * French authority with one or several partners.
 *
 * <p>The French authority is found by its SIREN, its INSEE code or its name, on the day on which
 * the relation began, or else on that of the edition of the directory, and followed to the edition.
 * A name without a day is that of today; if another commune bore it until the last years, the row
 * is used with a doubt, and better told apart by its département. Each partner of a cell is a
 * relation of its own. Rows that tell one relation are combined.
 *
 * @param directory the directory in which French authorities are looked for
 * @param columns which columns are which fields
 * @param form the form of relations of which the table does not tell it
 * @param sources the sources of the relations, none if the table is the only one
 * @param partnerSeparators the characters between several partners or countries in one cell
 */
public record PartnershipTable(
    AuthorityDirectory directory,
    ColumnMapping<PartnershipField> columns,
    PartnershipForm form,
    ImmutableSet<Source> sources,
    String partnerSeparators) {

  private static final String USUAL_SEPARATORS = ";/\n";

  /**
   * Creates a reader.
   *
   * @param directory the directory in which French authorities are looked for
   * @param columns which columns are which fields
   * @param form the form of relations of which the table does not tell it, not the membership in a
   *     network
   * @param sources the sources of the relations
   * @param partnerSeparators the characters between several partners or countries in one cell
   * @throws IllegalArgumentException if one of the separators is a letter or a digit
   */
  public PartnershipTable {
    checkArgument(
        CharMatcher.forPredicate(Character::isLetterOrDigit).matchesNoneOf(partnerSeparators),
        "a letter or digit must not separate partners but the separators were %s",
        partnerSeparators);
  }

  /**
   * Returns a reader of tables with usual French titles, with partners between semicolons, slashes
   * or line breaks.
   *
   * @param directory the directory in which French authorities are looked for
   * @param form the form of relations of which the table does not tell it
   * @return the reader
   */
  public static PartnershipTable of(AuthorityDirectory directory, PartnershipForm form) {
    return new PartnershipTable(
        directory, PartnershipField.usualTitles(), form, ImmutableSet.of(), USUAL_SEPARATORS);
  }

  /**
   * Returns a reader of tables with other titles.
   *
   * @param others which columns are which fields
   * @return the reader
   */
  public PartnershipTable withColumns(ColumnMapping<PartnershipField> others) {
    return new PartnershipTable(directory, others, form, sources, partnerSeparators);
  }

  /**
   * Returns a reader whose relations have a source.
   *
   * @param source the source
   * @return the reader
   */
  public PartnershipTable withSource(Source source) {
    return new PartnershipTable(
        directory, columns, form, ImmutableSet.of(source), partnerSeparators);
  }

  /**
   * Returns a reader of tables with other signs between partners.
   *
   * @param others the characters between several partners or countries in one cell; an empty text
   *     if a cell always has one
   * @return the reader
   */
  public PartnershipTable withPartnerSeparators(String others) {
    return new PartnershipTable(directory, columns, form, sources, others);
  }

  /**
   * Reads a table. All its relations are held in memory.
   *
   * @param file the file
   * @return the relations and what became of the rows
   * @throws IOException if the file cannot be read
   * @throws RefusedFileException if the file as a whole has a defect
   */
  public PartnershipList read(Path file) throws IOException {
    PartnershipRows rows = new PartnershipRows(this);
    RowReport report = RowReader.read(file, columns, RowReport.ALL, rows::accept);
    return new PartnershipList(rows.partnerships(), report);
  }
}
