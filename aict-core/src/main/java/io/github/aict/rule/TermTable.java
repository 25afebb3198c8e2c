package io.github.aict.rule;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Term;

/** The terms of a vocabulary that a test lets pass, and those that are too broad to tell. */
final class TermTable {

  private final long[] passing = new long[Codes.PLACES / Long.SIZE];
  private final long[] tooBroad = new long[Codes.PLACES / Long.SIZE];

  TermTable(Vocabulary<?> vocabulary, ImmutableSet<? extends Term<?>> terms) {
    for (Term<?> term : vocabulary.terms()) {
      if (passes(term, terms)) {
        add(passing, vocabulary, term);
      }
    }
    for (Term<?> term : terms) {
      addBroader(vocabulary, term);
    }
  }

  private static boolean passes(Term<?> term, ImmutableSet<? extends Term<?>> terms) {
    return terms.contains(term) || term.broader().stream().anyMatch(each -> passes(each, terms));
  }

  private void addBroader(Vocabulary<?> vocabulary, Term<?> term) {
    for (Term<?> above : term.broader()) {
      add(tooBroad, vocabulary, above);
      addBroader(vocabulary, above);
    }
  }

  // A term without a number is never looked for here.
  private static void add(long[] table, Vocabulary<?> vocabulary, Term<?> term) {
    int number = vocabulary.place(term) + 1;
    if (number > 0 && number < Codes.PLACES) {
      table[number / Long.SIZE] |= 1L << number;
    }
  }

  /** What a value of one term or several comes to. */
  Outcome look(int code) {
    Outcome outcome = Outcome.NOT_SATISFIED;
    for (int rest = code - Codes.ZERO; rest != 0; rest >>>= Codes.BITS) {
      int number = rest & (Codes.PLACES - 1);
      if ((passing[number / Long.SIZE] >>> number & 1) != 0) {
        return Outcome.SATISFIED;
      }
      if ((tooBroad[number / Long.SIZE] >>> number & 1) != 0) {
        outcome = Outcome.MISSING;
      }
    }
    return outcome;
  }
}
