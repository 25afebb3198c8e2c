package io.github.aict.examples.cohort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the README shows of a recipe. */
public final class Readme {

  private final String text;

  private Readme(String text) {
    this.text = text;
  }

  /**
   * Reads the README.
   *
   * @return the README
   * @throws IOException if it cannot be read
   */
  public static Readme read() throws IOException {
    return new Readme(Files.readString(Path.of("../README.md")));
  }

  /**
   * Returns what the README shows as the output of a command.
   *
   * @param command the command
   * @return the lines below it
   */
  public String outputOf(String command) {
    return block("```console\n$ " + command + "\n", "\n```\n");
  }

  /**
   * Returns the code that the README shows after the output of a command.
   *
   * @param command the command
   * @return the lines
   */
  public String codeAfter(String command) {
    return block("$ " + command + "\n.*?~~~java\n", "\n~~~\n");
  }

  private String block(String before, String after) {
    Matcher block =
        Pattern.compile(before.replace("$", "\\$") + "(.*?)" + after, Pattern.DOTALL).matcher(text);
    if (!block.find()) {
      throw new AssertionError("the README has no block after " + before);
    }
    return block.group(1);
  }

  /**
   * Runs a recipe.
   *
   * @param recipe what is run
   * @return what it printed
   * @throws Exception if the recipe does
   */
  public static String printedBy(Recipe recipe) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      recipe.run();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  /** The main method of a recipe. */
  @FunctionalInterface
  public interface Recipe {

    /**
     * Runs the recipe.
     *
     * @throws Exception if something fails
     */
    void run() throws Exception;
  }
}
