package io.github.aict.examples;

import io.github.aict.Label;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import java.util.stream.Collectors;

/** Refusal of the id of a call that there is not. */
final class UnknownCallException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Label reason;

  private UnknownCallException(Label reason) {
    super(reason.en());
    this.reason = reason;
  }

  Label reason() {
    return reason;
  }

  static Call find(Catalogue catalogue, String id) {
    return catalogue
        .find(id)
        .orElseThrow(
            () -> {
              String ids =
                  catalogue.summaries().stream()
                      .map(CallSummary::id)
                      .collect(Collectors.joining("\n  ", "\n  ", ""));
              return new UnknownCallException(
                  Label.of(
                      "aucun appel n’a l’identifiant «\u00a0"
                          + id
                          + "\u00a0»\u00a0; il y a\u00a0:"
                          + ids,
                      "no call has the id “" + id + "”; there are:" + ids));
            });
  }
}
