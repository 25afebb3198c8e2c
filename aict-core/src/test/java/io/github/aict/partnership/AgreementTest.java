package io.github.aict.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final Agreement SIGNED =
      Agreement.builder()
          .kind(AgreementKind.SIGNED_CONVENTION)
          .signedOn(LocalDate.of(2024, 5, 3))
          .transmittedOn(LocalDate.of(2024, 5, 3))
          .object("eau potable à Analamanga")
          .amount(Money.of(CurrencyUnit.EUR, 120_000))
          .build();

  @Test
  void keepsWhatIsKnown() {
    assertThat(SIGNED.kind()).isEqualTo(AgreementKind.SIGNED_CONVENTION);
    assertThat(SIGNED.signedOn()).contains(LocalDate.of(2024, 5, 3));
    Agreement bare = Agreement.builder().kind(AgreementKind.DELIBERATION).build();
    assertThat(bare.signedOn()).isEmpty();
    assertThat(bare.transmittedOn()).isEmpty();
    assertThat(bare.object()).isEmpty();
    assertThat(bare.amount()).isEmpty();
  }

  @Test
  void changesByCopy() {
    Agreement letters = SIGNED.withKind(AgreementKind.LETTERS_OF_INTENT);
    assertThat(letters).isNotEqualTo(SIGNED);
    assertThat(letters.withKind(AgreementKind.SIGNED_CONVENTION))
        .isEqualTo(SIGNED)
        .hasSameHashCodeAs(SIGNED);
  }

  @Test
  void mayBeTransmittedBeforeItIsSigned() {
    Agreement agreement =
        Agreement.builder()
            .kind(AgreementKind.SIGNED_CONVENTION)
            .signedOn(LocalDate.of(2017, 10, 2))
            .transmittedOn(LocalDate.of(2017, 9, 20))
            .build();

    assertThat(agreement.isTransmitted()).contains(true);
  }

  @Test
  void tellsWhetherItWasTransmitted() {
    Agreement.Builder agreement = Agreement.builder().kind(AgreementKind.DELIBERATION);

    assertThat(agreement.build().isTransmitted()).isEmpty();
    assertThat(agreement.declaredTransmitted(false).build().isTransmitted()).contains(false);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement.transmittedOn(LocalDate.of(2017, 9, 20)).build())
        .withMessage(
            "an agreement that was transmitted (20 September 2017) must not be declared not to be");
  }

  @Test
  void refusesANegativeAmount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIGNED.withAmount(Money.of(CurrencyUnit.EUR, -3)))
        .withMessage("the amount of an agreement must be at least €0 but was EUR -3.00");
  }

  @Test
  void needsAKind() {
    assertThatIllegalStateException().isThrownBy(() -> Agreement.builder().build());
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(SIGNED);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(SIGNED);
    }
  }
}
