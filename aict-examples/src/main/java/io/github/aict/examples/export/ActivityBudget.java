package io.github.aict.examples.export;

import java.time.LocalDate;
import org.joda.money.Money;

/** An amount in euros for a period, its last day included. */
record ActivityBudget(LocalDate start, LocalDate end, Money amount) {

  /** The standard asks for budgets of a year at most. */
  boolean isWithinYear() {
    return end.isBefore(start.plusYears(1));
  }

  XmlNode node() {
    return XmlNode.of("budget")
        .containing(
            XmlNode.of("period-start").with("iso-date", start.toString()),
            XmlNode.of("period-end").with("iso-date", end.toString()),
            XmlNode.of("value")
                .with("currency", amount.getCurrencyUnit().getCode())
                .with("value-date", start.toString())
                .withText(amount.getAmount().toPlainString()));
  }
}
