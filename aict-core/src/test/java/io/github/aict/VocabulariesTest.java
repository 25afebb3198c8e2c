package io.github.aict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every public enum of the library keeps to. */
class VocabulariesTest {

  static List<Class<?>> enums() throws IOException, URISyntaxException {
    Path classes = Path.of(Label.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("io"))) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .sorted()
          .<Class<?>>map(VocabulariesTest::load)
          .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
          .toList();
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".class".length());
    try {
      return Class.forName(name.replaceAll("[/\\\\]", "."), false, Label.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<Label> label(Object constant) {
    try {
      Method label = constant.getClass().getMethod("label");
      return Optional.of((Label) label.invoke(constant));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Label> labels(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .flatMap(constant -> label(constant).stream())
        .toList();
  }

  @Test
  void thereAreMany() throws IOException, URISyntaxException {
    assertThat(enums()).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void eachConstantHasANameOfItsOwnInBothLanguages(Class<?> type) {
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(labels(type))
          .extracting(label -> label.in(language))
          .doesNotHaveDuplicates()
          .allSatisfy(name -> assertThat(name).isNotBlank().doesNotContain("'", "  "));
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void eachTermHasACodeOfItsOwn(Class<?> type) {
    assertThat(type.getEnumConstants())
        .filteredOn(Term.class::isInstance)
        .extracting(constant -> ((Term<?>) constant).code())
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(code).isNotBlank());
    assertThat(type.getEnumConstants())
        .allSatisfy(constant -> assertThat((Object) Samples.copy(constant)).isSameAs(constant));
  }
}
