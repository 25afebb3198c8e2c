package io.github.aict.rule;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Term;

/** The terms of a vocabulary that a test lets pass, and those that are too broad to tell. */
final class TermTable {

  private static final int LAST = Codes.PLACES - 1;

  /** What each term alone comes to; no term comes to nothing. */
  private final byte[] codes = new byte[Codes.PLACES];

  private final boolean single;

  TermTable(Fact<?> fact, ImmutableSet<? extends Term<?>> terms) {
    Vocabulary<?> vocabulary = fact.vocabulary().orElseThrow();
    this.single = fact.type() == FactType.TERM;
    for (Term<?> term : vocabulary.terms()) {
      if (passes(term, terms)) {
        add(Logic.SATISFIED, vocabulary, term);
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
      add(Logic.MISSING, vocabulary, above);
      addBroader(vocabulary, above);
    }
  }

  // A term without a number is never looked for here.
  private void add(int code, Vocabulary<?> vocabulary, Term<?> term) {
    int number = vocabulary.place(term) + 1;
    if (number > 0 && number < Codes.PLACES) {
      codes[number] |= (byte) code;
    }
  }

  /** What a value of one term or several comes to. */
  int look(int code) {
    return single ? codes[code - Codes.ZERO] : some(code);
  }

  /** The best that a term of a value comes to: it has all bits of the others. */
  int some(int code) {
    int places = code - Codes.ZERO;
    return codes[places & LAST]
        | codes[places >>> Codes.BITS & LAST]
        | codes[places >>> 2 * Codes.BITS & LAST];
  }

  /** The worst that a term of a value comes to. */
  int all(int code) {
    int places = code - Codes.ZERO;
    return orNone(places & LAST)
        & orNone(places >>> Codes.BITS & LAST)
        & orNone(places >>> 2 * Codes.BITS & LAST);
  }

  // Where there is no term, nothing is asked.
  private int orNone(int place) {
    return codes[place] | place - 1 >> Integer.SIZE - 1 & Logic.SATISFIED;
  }
}
