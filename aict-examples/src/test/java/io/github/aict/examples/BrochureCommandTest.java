package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrochureCommandTest {

  @Test
  void tellsAllOfItAndOneAction() {
    CommandLineRun all = CommandLineRun.of("brochure", "--lang=fr");
    assertThat(all.exit()).isZero();
    assertThat(all.out()).contains("10\u202f531", "4\u202f729", "4\u202f700", "Strasbourg", "C40");
    CommandLineRun one = CommandLineRun.of("brochure", "5", "--lang=en");
    assertThat(one.out()).contains("Le Lamentin", "Santiago de Cuba").doesNotContain("C40");
  }

  @Test
  void refusesAnActionThatThereIsNot() {
    CommandLineRun run = CommandLineRun.of("brochure", "17", "--lang=en");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo("the actions of the brochure go from 1 to 16 but the number was 17");
  }
}
