package io.github.aict.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aict.Label;
import io.github.aict.evidence.Confidence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddTargetTest {

  private static final Path FRAMEWORK =
      Path.of(
          "../../shared/data/sdg-framework/"
              + "Global-Indicator-Framework-after-2025-review-English.csv");

  static List<OddTarget> all() {
    return OddTarget.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isIdentifiedByItsCode(OddTarget target) throws Exception {
    assertThat(OddTarget.of(target.code())).isSameAs(target);
    assertThat(target).hasToString("ODD " + target.code());
    assertThat(target.code()).startsWith(target.odd().code() + ".");
    assertThat(target.odd().targets()).containsOnlyOnce(target);
    assertThat(target.broader()).isEmpty();
    assertThat(copy(target)).isSameAs(target);
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasAShortLabelInBothLanguages(OddTarget target) {
    Label label = target.label();
    assertThat(label.fr()).matches("[A-ZÉ].*[^.]").doesNotContain("'").hasSizeLessThan(130);
    assertThat(label.fr()).doesNotContainPattern(" [:;!?%»]").isNotEqualTo(label.en());
    assertThat(label.en()).matches("[A-Z].*[^.]").doesNotContain("'").hasSizeLessThan(130);
  }

  @Test
  void labelsAreDistinct() {
    assertThat(OddTarget.all()).extracting(target -> target.label().fr()).doesNotHaveDuplicates();
    assertThat(OddTarget.all()).extracting(target -> target.label().en()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "1,7", "2,8", "3,13", "4,10", "5,9", "6,8", "7,5", "8,12", "9,8", "10,10", "11,10", "12,11",
    "13,5", "14,10", "15,12", "16,12", "17,19"
  })
  void countsThoseOfEachGoal(int goal, int targets) {
    assertThat(Odd.of(goal).targets()).hasSize(targets);
  }

  @Test
  void countsAll() {
    assertThat(OddTarget.all()).hasSize(169);
    assertThat(OddTarget.all().stream().filter(OddTarget::namesLocalAuthorities)).hasSize(11);
    assertThat(OddTarget.all().stream().filter(OddTarget::namesCooperation)).hasSize(16);
    assertThat(OddTarget.citation().confidence()).isEqualTo(Confidence.VERIFIED);
  }

  @Test
  void tellsWhatATargetIsAbout() {
    OddTarget target = OddTarget.of("6.b");
    assertThat(target.odd()).isEqualTo(Odd.ODD_6);
    assertThat(target.namesLocalAuthorities()).isTrue();
    assertThat(target.namesCooperation()).isFalse();
    assertThat(target.label().en())
        .isEqualTo("Involve local communities in managing water and sanitation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "6", "6.", "6.7", "6.A", " 6.1", "06.1", "18.1", ".1", "6.1.1"})
  void findsNothingByOtherCodes(String code) {
    assertThat(OddTarget.find(code)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OddTarget.of(code))
        .withMessageStartingWith(
            "an SDG target must have a code such as 6.1 or 6.b but was " + code);
  }

  @Test
  void namesTheTargetsThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OddTarget.of("6.9"))
        .withMessage(
            "an SDG target must have a code such as 6.1 or 6.b but was 6.9; the targets of that Goal"
                + " are 6.1, 6.2, 6.3, 6.4, 6.5, 6.6, 6.a, 6.b");
  }

  @ParameterizedTest
  @EnumSource
  void goalsHaveAColour(Odd odd) {
    assertThat(odd.colour()).matches("#[0-9A-F]{6}");
  }

  @Test
  void coloursAreThoseOfTheUnitedNations() {
    assertThat(Odd.values()).extracting(Odd::colour).doesNotHaveDuplicates();
    assertThat(Odd.ODD_1.colour()).isEqualTo("#E5243B");
    assertThat(Odd.ODD_6.colour()).isEqualTo("#26BDE2");
    assertThat(Odd.ODD_17.colour()).isEqualTo("#19486A");
  }

  @Test
  void agreesWithTheFrameworkOfTheUnitedNations() throws IOException {
    Map<String, String> wordings = wordings();
    assertThat(OddTarget.all())
        .extracting(OddTarget::code)
        .containsExactlyElementsOf(wordings.keySet());
    Pattern local =
        Pattern.compile(
            "\\b(local governments?|local administrative|local planning|national and local|cities"
                + "|municipal)\\b",
            Pattern.CASE_INSENSITIVE);
    Pattern cooperation =
        Pattern.compile("\\b(cooperation|partnerships?|assistance)\\b", Pattern.CASE_INSENSITIVE);
    for (OddTarget target : OddTarget.all()) {
      String wording = wordings.get(target.code());
      String own = wording.substring(0, wording.indexOf("\t"));
      assertThat(target.namesLocalAuthorities())
          .as(target.code())
          .isEqualTo(local.matcher(wording).find());
      assertThat(target.namesCooperation())
          .as(target.code())
          .isEqualTo(cooperation.matcher(own).find());
    }
  }

  /** The wording of each target, a tab, and the wordings of its indicators. */
  private static Map<String, String> wordings() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(FRAMEWORK), "the framework is not at " + FRAMEWORK + ": skipped");
    Pattern target = Pattern.compile("\\s*(\\d+\\.[0-9a-z]+)\\s+(.*)", Pattern.DOTALL);
    Map<String, String> wordings = new LinkedHashMap<>();
    String current = "";
    for (List<String> cells : records(Files.readString(FRAMEWORK))) {
      Matcher matcher = target.matcher(cells.get(1));
      if (matcher.matches()) {
        current = matcher.group(1);
        wordings.put(current, matcher.group(2) + "\t");
      }
      String indicator = cells.get(2);
      wordings.computeIfPresent(current, (code, text) -> text + indicator + "\n");
    }
    return wordings;
  }

  /** The records of a file of comma-separated values in which quotes are doubled. */
  private static List<List<String>> records(String file) {
    List<List<String>> records = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^\",\r\n]*+))(,|\r?\n|\\z)").matcher(file);
    while (matcher.find() && matcher.start() < file.length()) {
      cells.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      if (!matcher.group(3).equals(",")) {
        records.add(cells);
        cells = new ArrayList<>();
      }
    }
    return records;
  }

  private static Object copy(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
