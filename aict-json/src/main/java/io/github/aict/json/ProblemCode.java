package io.github.aict.json;

/** What can be wrong with a document. The codes never change their meaning. */
public enum ProblemCode {
  /** The text is not JSON. */
  MALFORMED("AICT-0001"),
  /** The document is larger, longer or deeper than any real one. */
  TOO_LARGE("AICT-0002"),
  /** An object has the same property twice. */
  DUPLICATE_PROPERTY("AICT-0003"),
  /** Something follows the end of the document. */
  TRAILING_CONTENT("AICT-0004"),
  /** A text holds a character that no text for people has. */
  BAD_CHARACTER("AICT-0005"),
  /** The document has a format or a version of it that is not known. */
  UNKNOWN_FORMAT("AICT-0006"),
  /** The document has so many problems that the rest is not told. */
  TOO_MANY_PROBLEMS("AICT-0007"),
  /** An object has a property that nothing reads. */
  UNKNOWN_PROPERTY("AICT-0010"),
  /** An object lacks a property that it needs. */
  MISSING_PROPERTY("AICT-0011"),
  /** A value has another JSON type than the one that is read there. */
  WRONG_TYPE("AICT-0012"),
  /** A value has the right type and cannot be understood. */
  BAD_VALUE("AICT-0013"),
  /** A code is not one of its vocabulary. */
  UNKNOWN_TERM("AICT-0014"),
  /** Values contradict each other. */
  CONTRADICTION("AICT-0015"),
  /** A rule names a fact that there is not. */
  UNKNOWN_FACT("AICT-0020"),
  /** A test does not fit the type of its fact. */
  UNFIT_TEST("AICT-0021"),
  /** An object is no condition, or several at once. */
  MALFORMED_CONDITION("AICT-0022"),
  /** An entry refers to another that there is not. */
  UNKNOWN_REFERENCE("AICT-0023"),
  /** Two rules have the same name and variant. */
  DUPLICATE_RULE("AICT-0024"),
  /** A fact about members of a list stands outside a quantifier over that list. */
  MISPLACED_FACT("AICT-0025"),
  /** A rule claims to be more certain than its evidence, or is not certain enough to be one. */
  UNFIT_CONFIDENCE("AICT-0026"),
  /** An entry is never referred to. */
  UNUSED_ENTRY("AICT-0027"),
  /** There is no call of that id. */
  UNKNOWN_CALL("AICT-0030"),
  /** An assessment says something else than its call says to its project. */
  NOT_REPRODUCED("AICT-0031"),
  /** Two calls of a catalogue have the same id. */
  DUPLICATE_CALL("AICT-0032"),
  /** An edition is, over others, its own earlier edition. */
  CYCLE("AICT-0033"),
  /** A part of a result stands alone, where nothing can be evaluated again. */
  READ_WITHIN("AICT-0034");

  private final String code;

  ProblemCode(String code) {
    this.code = code;
  }

  /**
   * Returns the code that error texts show.
   *
   * @return the code, for example {@code AICT-0012}
   */
  public String code() {
    return code;
  }
}
