package io.github.aict.examples;

/** How a result is printed. */
enum ResultFormat {
  TEXT,
  JSON
}
