package io.github.aict;

import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.joda.money.Money;

/** Values that several tests need. */
public final class Samples {

  private Samples() {}

  /** An amount in euros. */
  public static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }

  /** A citation of the rules of an imaginary call. */
  public static Citation citation(Confidence confidence) {
    return new Citation(
        Source.of("Règlement de l’appel", "https://example.org/appel"),
        Label.of("règlement", "rules"),
        Label.of("Ce que dit le règlement.", "What the rules say."),
        confidence,
        LocalDate.of(2026, 1, 15));
  }

  /** A verified requirement that a condition holds. */
  public static Rule rule(String name, Condition condition) {
    return rule(name, Confidence.VERIFIED, condition).build();
  }

  /** A builder of a requirement that a condition holds. */
  public static Rule.Builder rule(String name, Confidence confidence, Condition condition) {
    Rule.Builder rule = Rule.builder();
    rule.name(name)
        .statement(Label.of("Exigence " + name + ".", "Requirement " + name + "."))
        .condition(condition)
        .citation(citation(confidence));
    return rule;
  }

  /** What comes back after an object was written and read. */
  @SuppressWarnings("unchecked") // What is read has the class of what was written.
  public static <T> T copy(T original) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(original);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (T) in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(original + " cannot be serialized", e);
    }
  }
}
