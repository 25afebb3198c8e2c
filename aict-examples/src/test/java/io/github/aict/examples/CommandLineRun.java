package io.github.aict.examples;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line.
 *
 * @param exit the exit code
 * @param out what it printed
 * @param err what it complained about
 */
record CommandLineRun(int exit, String out, String err) {

  static CommandLineRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Aict.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CommandLineRun(exit, out.toString(), err.toString());
  }
}
