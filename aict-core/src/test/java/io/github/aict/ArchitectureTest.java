package io.github.aict;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final String ROOT = "io.github.aict";

  /** The packages, ground floor first: each imports only from those before it. */
  private static final List<String> FLOORS =
      List.of(
          ROOT,
          ROOT + ".table",
          ROOT + ".evidence",
          ROOT + ".territory",
          ROOT + ".odd",
          ROOT + ".partnership",
          ROOT + ".project",
          ROOT + ".rule",
          ROOT + ".law",
          ROOT + ".funding",
          ROOT + ".indicator");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Label.class.getProtectionDomain().getCodeSource().getLocation());

  static Stream<String> packages() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted();
  }

  @Test
  void everyPackageHasAFloor() {
    assertThat(FLOORS).containsAll(packages().toList());
    assertThat(packages()).contains(ROOT, ROOT + ".project", ROOT + ".rule", ROOT + ".funding");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void importsOnlyFromThePackagesBelow(String name) {
    String[] below = FLOORS.subList(0, FLOORS.indexOf(name) + 1).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(name)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(below).or(not(resideInAnyPackage(ROOT + ".."))))
        .check(CLASSES);
  }

  @Test
  void dependsOnNothingButItsLibraries() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                ROOT + "..",
                "java..",
                "com.google.common..",
                "org.joda.money..",
                "org.jspecify..",
                "org.immutables.value.."))
        .check(CLASSES);
  }

  @Test
  void hasNoCycles() {
    slices().matching("io.github.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nobodyElseExtendsAPublicTypeUnasked() {
    classes()
        .that()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should(
            new ArchCondition<JavaClass>("be closed or made to be extended") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean closed =
                    type.isInterface()
                        || type.isEnum()
                        || type.isRecord()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed();
                boolean open =
                    type.getModifiers().contains(JavaModifier.ABSTRACT)
                        && type.getConstructors().stream()
                            .allMatch(c -> c.getModifiers().contains(JavaModifier.PROTECTED));
                events.add(new SimpleConditionEvent(type, closed || open, type.getName()));
              }
            })
        .check(CLASSES);
  }

  @Test
  void readsNoClockNoDefaultLocaleAndNoFile() {
    noClasses()
        .should()
        .accessTargetWhere(
            new DescribedPredicate<JavaAccess<?>>("a clock or a default of the machine") {
              @Override
              public boolean test(JavaAccess<?> access) {
                AccessTarget target = access.getTarget();
                String owner = target.getOwner().getName();
                return (owner.startsWith("java.time.") && target.getName().equals("now"))
                    || (owner.equals("java.util.Locale") && target.getName().equals("getDefault"))
                    || (owner.equals("java.time.ZoneId")
                        && target.getName().equals("systemDefault"))
                    || (owner.equals("java.lang.System")
                        && List.of("currentTimeMillis", "nanoTime", "getProperty", "getenv")
                            .contains(target.getName()));
              }
            })
        .check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.file..", "java.net.http..", "java.util.logging..")
                .or(assignableTo(java.io.File.class))
                .or(assignableTo(java.time.Clock.class))
                .or(assignableTo(java.io.FileInputStream.class)))
        .check(CLASSES);
  }

  @Test
  void keepsNoMutableStaticState() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
    fields()
        .that()
        .areStatic()
        .should()
        .notHaveRawType(
            assignableTo(java.util.concurrent.ConcurrentMap.class)
                .or(assignableTo(java.util.concurrent.atomic.AtomicReference.class))
                .or(assignableTo(ThreadLocal.class)))
        .check(CLASSES);
  }

  @Test
  void namesNoGeneratedTypeInPublic() {
    classes()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .or()
        .haveSimpleNameStartingWith("With")
        .should()
        .notBePublic()
        .check(CLASSES);
  }
}
