package io.github.aict.examples;

import io.github.aict.examples.brochure.Brochure;
import io.github.aict.examples.brochure.BrochureText;
import io.github.aict.json.Catalogues;
import io.github.aict.territory.AuthorityDirectory;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells the brochure of 2019 that the project started from. */
@Command(
    name = "brochure",
    mixinStandardHelpOptions = true,
    description =
        "Tells what the brochure of Cités Unies France of December 2019 says, and where its figures"
            + " disagree.")
final class BrochureCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "ACTION",
      description = "The number of one of its actions, from 1 to 16; all of it by default.")
  Optional<Integer> action = Optional.empty();

  @Override
  public Integer call() {
    AuthorityDirectory directory = AuthorityDirectory.bundled();
    if (action.isEmpty()) {
      print(BrochureText.of(directory, Catalogues.bundled(), locale()));
      return 0;
    }
    int number = action.get();
    int last = Brochure.actions().size();
    if (number < 1 || number > last) {
      throw new RefusedInputException(
          "les actions de la plaquette vont de 1 à " + last + ", mais le numéro est " + number,
          "the actions of the brochure go from 1 to " + last + " but the number was " + number);
    }
    print(BrochureText.ofAction(number, directory, locale()));
    return 0;
  }
}
