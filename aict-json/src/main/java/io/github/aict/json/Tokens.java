package io.github.aict.json;

import java.io.IOException;

/** The tokens of a JSON text, whichever parser reads it. */
interface Tokens {

  /** What a token is. */
  enum Kind {
    START_OBJECT,
    END_OBJECT,
    START_ARRAY,
    END_ARRAY,
    NAME,
    STRING,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    END
  }

  /** Goes to the next token. */
  Kind next() throws IOException;

  /** The kind of the token where the parser stands. */
  Kind current();

  /** The text of a name, a string or a number. */
  String text() throws IOException;

  /** The line of the current token, from 1. */
  int line();

  /** The column of the current token, from 1. */
  int column();
}
