package io.github.aict.examples.export;

import static com.google.common.base.Preconditions.checkArgument;

import java.net.URI;

/**
 * A document of an activity that can be had on the web: a convention, a decision of an assembly, a
 * report. The IATI Standard requires all four parts, so that none is guessed from another.
 *
 * @param address the absolute web address of the document
 * @param format the media type, for example {@code application/pdf}
 * @param title the title, never blank
 * @param category the code of the list DocumentCategory, for example {@code A09} for a memorandum
 *     of understanding
 */
public record IatiDocument(URI address, String format, String title, String category) {

  /**
   * Creates a document.
   *
   * @param address the absolute web address of the document
   * @param format the media type
   * @param title the title, never blank
   * @param category the code of the list DocumentCategory
   * @throws IllegalArgumentException if the address is not an absolute http or https address, the
   *     format has not two parts, the title is blank or the category is not a letter and two digits
   */
  public IatiDocument {
    checkArgument(
        "http".equals(address.getScheme()) || "https".equals(address.getScheme()),
        "the address of a document must start with http:// or https:// but was %s",
        address);
    checkArgument(
        format.matches("[!-~&&[^/]]+/[!-~&&[^/]]+"),
        "the format of a document must be a media type such as application/pdf but was %s",
        format);
    checkArgument(!title.isBlank(), "the title of a document must not be blank (%s)", address);
    checkArgument(
        category.matches("[A-Z][0-9]{2}"),
        "the category of a document must be a letter and two digits but was %s",
        category);
  }
}
