package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the rows of a file. Every problem is counted; of each kind only the first ones are
 * kept, so that the report of a large file stays small, unless the reader says that it keeps all.
 *
 * @param encoding the encoding of the file
 * @param separator the character between cells
 * @param unmappedColumns the titles of columns that were not read, as the file has them
 * @param rowsRead the number of rows below the header
 * @param rowsUsed the number of rows that gave a value, with or without a doubt
 * @param counts the number of problems of each kind, without those that did not occur
 * @param notes the problems that were kept, in the order of the file
 */
public record RowReport(
    TextEncoding encoding,
    char separator,
    ImmutableList<String> unmappedColumns,
    long rowsRead,
    long rowsUsed,
    ImmutableSortedMap<RowProblem, Long> counts,
    ImmutableList<RowNote> notes) {

  /** The number of problems of each kind that a report of a large file keeps. */
  public static final int EXAMPLES = 20;

  static final int ALL = Integer.MAX_VALUE;

  /**
   * Returns how often a problem occurred.
   *
   * @param problem the kind of problem
   * @return the number of times, 0 if never
   */
  public long count(RowProblem problem) {
    return counts.getOrDefault(problem, 0L);
  }

  /**
   * Returns the problems of one kind that were kept.
   *
   * @param problem the kind of problem
   * @return the problems in the order of the file, none if there was none
   */
  public ImmutableList<RowNote> notes(RowProblem problem) {
    return notes.stream()
        .filter(note -> note.problem() == problem)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns this report with fewer of the problems that were kept.
   *
   * @param most how many of each kind, at least 0
   * @return the report, with the same counts
   */
  public RowReport withExamples(int most) {
    return new RowReport(
        encoding,
        separator,
        unmappedColumns,
        rowsRead,
        rowsUsed,
        counts,
        counts.keySet().stream()
            .flatMap(problem -> notes(problem).stream().limit(most))
            .sorted(Comparator.comparingLong(RowNote::line))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Collects a report. */
  static final class Builder {

    private final int most;
    private final Map<RowProblem, Long> counts = new EnumMap<>(RowProblem.class);
    private final List<RowNote> notes = new ArrayList<>();
    private long rowsRead;
    private long rowsUsed;

    Builder(int most) {
      this.most = most;
    }

    void add(RowNote note) {
      if (counts.merge(note.problem(), 1L, Long::sum) <= most) {
        notes.add(note);
      }
    }

    void countRow(boolean isUsed) {
      rowsRead++;
      rowsUsed += isUsed ? 1 : 0;
    }

    RowReport build(Dialect dialect, ImmutableList<String> unmappedColumns) {
      return new RowReport(
          dialect.encoding(),
          dialect.separator(),
          unmappedColumns,
          rowsRead,
          rowsUsed,
          ImmutableSortedMap.copyOf(counts, Ordering.natural()),
          ImmutableList.copyOf(notes));
    }
  }
}
