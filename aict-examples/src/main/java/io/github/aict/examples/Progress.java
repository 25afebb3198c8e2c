package io.github.aict.examples;

import io.github.aict.Wording;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** What long work tells of itself while it runs: one line on a terminal, nothing in a pipe. */
final class Progress implements AutoCloseable {

  private static final long PAUSE_IN_NANOSECONDS = 100_000_000;
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean terminal;
  private final Locale locale;
  private long last;

  Progress(PrintWriter err, boolean terminal, Locale locale) {
    this.err = err;
    this.terminal = terminal;
    this.locale = locale;
    this.last = System.nanoTime() - PAUSE_IN_NANOSECONDS;
  }

  /** The progress of the person at the terminal, if there is one. */
  static Progress of(PrintWriter err, Locale locale) {
    return new Progress(err, System.console() != null && Ansi.AUTO.enabled(), locale);
  }

  /** Tells what is being done and how many are done, unless it told something just now. */
  void tell(String what, long done) {
    long now = System.nanoTime();
    if (terminal && now - last >= PAUSE_IN_NANOSECONDS) {
      last = now;
      err.print(ERASE + what + (done == 0 ? "" : " " + Wording.number(done, locale)));
      err.flush();
    }
  }

  @Override
  public void close() {
    if (terminal) {
      err.print(ERASE);
      err.flush();
    }
  }
}
