package io.github.aict.examples.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IatiSchemaTest {

  private static final Path ORIGINALS = Path.of("../../shared/data/iati-schema-2.03");

  @TempDir Path folder;

  private IatiSchema ownSchema() throws IOException {
    Files.writeString(
        folder.resolve("iati-activities-schema.xsd"),
        """
        <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
          <xsd:include schemaLocation="https://example.org/iati-common.xsd"/>
          <xsd:import namespace="http://www.w3.org/XML/1998/namespace"
              schemaLocation="http://www.w3.org/2001/xml.xsd"/>
          <xsd:element name="all"><xsd:complexType><xsd:sequence>
            <xsd:element ref="day" maxOccurs="unbounded"/>
          </xsd:sequence><xsd:attribute ref="xml:lang"/></xsd:complexType></xsd:element>
        </xsd:schema>
        """);
    Files.writeString(
        folder.resolve("iati-common.xsd"),
        """
        <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
          <xsd:element name="day" type="xsd:date"/>
        </xsd:schema>
        """);
    Files.writeString(
        folder.resolve("xml.xsd"),
        """
        <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
            targetNamespace="http://www.w3.org/XML/1998/namespace">
          <xsd:attribute name="lang" type="xsd:language"/>
        </xsd:schema>
        """);
    return IatiSchema.in(folder);
  }

  private static List<SchemaProblem> problems(IatiSchema schema, String text) throws IOException {
    return schema.problems(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyProblemHasItsPlace() throws IOException {
    IatiSchema schema = ownSchema();
    assertThat(problems(schema, "<all xml:lang='fr'><day>2026-01-31</day></all>")).isEmpty();
    assertThat(problems(schema, "<all>\n<day>2026-02-31</day>\n  <night/>\n</all>"))
        .extracting(SchemaProblem::line)
        .startsWith(2)
        .contains(3);
    assertThat(problems(schema, "<all><day>2026-01-31</day>").get(0).message())
        .contains("same entity");
    assertThat(problems(schema, "<all><day>x</day></all>").get(0).toString())
        .startsWith("1:18: cvc-datatype-valid");
    assertThat(problems(schema, "")).hasSize(1);
    assertThat(schema.problems(new ByteArrayInputStream(new byte[] {'<', 'a', '>', -1})))
        .extracting(SchemaProblem::message)
        .singleElement()
        .asString()
        .contains("UTF-8");
  }

  @Test
  void nothingElseIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "2026-01-31");
    IatiSchema schema = ownSchema();
    String entity =
        "<!DOCTYPE all [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]><all><day>&s;</day></all>";
    assertThat(problems(schema, entity)).hasSize(1);
    assertThat(problems(schema, entity).get(0).message()).contains("DOCTYPE is disallowed");
    assertThat(
            problems(
                schema,
                "<all xmlns:i='http://www.w3.org/2001/XMLSchema-instance'"
                    + " i:noNamespaceSchemaLocation='"
                    + secret.toUri()
                    + "'><day>2026-01-31</day></all>"))
        .isEmpty();
  }

  @Test
  void aLongListOfProblemsEnds() throws IOException {
    String many = "<all>" + "<day>x</day>".repeat(IatiSchema.MOST_PROBLEMS) + "</all>";
    assertThat(problems(ownSchema(), many)).hasSize(IatiSchema.MOST_PROBLEMS);
  }

  @Test
  void theStreamIsLeftOpen() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), "<all><day>2026-01-31</day></all>");
    IatiSchema schema = ownSchema();
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(schema.problems(in)).isEmpty();
      assertThat(in.read()).isEqualTo(-1);
    }
    assertThat(schema.problems(file)).isEmpty();
  }

  @Test
  void aSchemaThatIsNotThereIsToldAtOnce() throws IOException {
    assertThatIOException().isThrownBy(() -> IatiSchema.in(folder));
    ownSchema();
    Files.delete(folder.resolve("xml.xsd"));
    assertThatIOException()
        .isThrownBy(() -> IatiSchema.in(folder))
        .withMessageContaining("xml.xsd");
    ownSchema();
    Files.writeString(
        folder.resolve("iati-common.xsd"),
        """
        <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
          <xsd:import namespace="urn:other"/>
          <xsd:element name="day" type="xsd:date"/>
        </xsd:schema>
        """);
    assertThat(problems(IatiSchema.in(folder), "<all><day>2026-01-31</day></all>")).isEmpty();
    Files.writeString(folder.resolve("xml.xsd"), "<wrong/>");
    assertThatIOException().isThrownBy(() -> IatiSchema.in(folder));
  }

  @Test
  void theFilesOfThePublisherAreJudgedAsTheirNamesSay() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(ORIGINALS),
        "the schema is not at ../shared/data: the files of its publisher are not judged");
    IatiSchema schema = IatiSchema.in(ORIGINALS);
    List<Path> pass = files("should-pass");
    List<Path> fail = files("should-fail");
    assertThat(pass).hasSize(58);
    assertThat(fail).hasSize(225);
    for (Path file : pass) {
      assertThat(schema.problems(file)).as(file.toString()).isEmpty();
    }
    for (Path file : fail) {
      assertThat(schema.problems(file)).as(file.toString()).isNotEmpty();
    }
  }

  private static List<Path> files(String kind) throws IOException {
    try (Stream<Path> all = Files.walk(ORIGINALS.resolve("activity-tests").resolve(kind))) {
      return all.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
