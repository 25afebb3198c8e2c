package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** The channels of delivery of the DAC, and those that were withdrawn. */
final class ChannelTable implements Table {

  @Override
  public String resource() {
    return "io/github/aict/odd/channels.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    ImmutableList.Builder<CodeRow> rows = ImmutableList.builder();
    for (NamedCsvRecord channel : DacCodes.read(data, "channel_codes")) {
      String code = channel.getField("code");
      String category = channel.getField("category");
      rows.add(DacCodes.row(code, category.equals(code) ? "" : category, channel));
    }
    return Originals.tsv(
        DacCodes.comments(
            "Channels of delivery of the DAC, each behind the one above it: one row each,"
                + " tab-separated.",
            "; English names of organisations that have no French one",
            true),
        CodeRow.inOrder(
            DacCodes.with(rows.build(), IatiCodes.read(data, "CRSChannelCode")),
            OwnName.of("CHANNEL")));
  }
}
