package io.github.aict.funding;

import io.github.aict.Label;
import io.github.aict.rule.Finding;
import java.io.Serializable;

/**
 * A rule that keeps a call from paying a grant.
 *
 * @param call the call
 * @param finding what the rule comes to; the rule carries the citation
 */
public record Obstacle(Call call, Finding finding) implements Serializable {

  /**
   * Returns the obstacle in words.
   *
   * @return what was observed, what is required and where that is stated
   */
  public Label sentence() {
    return finding.sentence(call.shortTitle());
  }
}
