package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which commune took the place of which, from one day to the next. */
final class SuccessionTable implements Table {

  @Override
  public String resource() {
    return DirectoryTable.FOLDER + "successions.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (CommuneHistory.Step step : CommuneHistory.of(data).steps()) {
      rows.add(List.of(step.day().toString(), step.kind(), step.before().code, step.after().code));
    }
    return Originals.tsv(
        ImmutableList.of(
            "Which commune took the place of which, the earliest first, tab-separated.",
            "Columns: first day, kind of movement (MOD), INSEE code until the day before, INSEE code from the day on.",
            "Origin: movements.tsv replayed, those of one day joined. Derived by 'aict tables'."),
        rows);
  }
}
