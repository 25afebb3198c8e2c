package io.github.aict.territory;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A directory of two communes, one of which took in the other. */
final class DirectoryTablesForTests {

  private static final ImmutableMap<String, String> TABLES =
      ImmutableMap.<String, String>builder()
          .put("directory.tsv", "vintage~2030-01-01")
          .put(
              "communes.tsv",
              "35001~Bellecourt-sur-Mer~2029-01-01~~1200~243500139~~48.100~-1.600\n"
                  + "35003~Le Gué~~~90~~~~")
          .put("subdivisions.tsv", "35002~COMMUNE_DELEGUEE~Sur-Mer~35001")
          .put(
              "authorities.tsv",
              "D~DEPARTEMENT~35~Ille-et-Vilaine~223500018~../..~FRA~1290~~~35~\n"
                  + "R~REGION~53~Bretagne~233500016~../..~FRA~1290~53~~35~")
          .put("groupings.tsv", "243500139~COMMUNAUTE_DE_COMMUNES~CC de Bellecourt~1200")
          .put("former-communes.tsv", "35001~Bellecourt~~2028-12-31~\n35002~Sur-Mer~~2028-12-31~")
          .put("successions.tsv", "2029-01-01~32~35001~35001\n2029-01-01~32~35002~35001")
          .put("movements.tsv", "2029-01-01~32~C~35002~Sur-Mer~C~35001~Bellecourt-sur-Mer")
          .buildOrThrow();

  private DirectoryTablesForTests() {}

  static InputStream open(String name) throws IOException {
    String table = TABLES.get(name);
    if (table == null) {
      throw new IOException("there is no table " + name);
    }
    return new ByteArrayInputStream(table.replace('~', '\t').getBytes(StandardCharsets.UTF_8));
  }
}
