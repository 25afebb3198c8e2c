package io.github.aict.examples.files;

import io.github.aict.Label;
import io.github.aict.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The encodings of text in which the files come. */
public enum TextEncoding implements Term<TextEncoding> {
  /** UTF-8 that starts with a byte order mark, as Opendatasoft portals export it. */
  UTF_8_WITH_MARK("UTF-8 avec marque d’ordre des octets", "UTF-8 with a byte order mark"),
  /** UTF-8 without a byte order mark. */
  UTF_8("UTF-8", "UTF-8"),
  /** The encoding of older spreadsheets of Western Europe. */
  WINDOWS_1252("Windows-1252", "Windows-1252");

  private static final int MARK_LENGTH = 3;
  private static final int BLOCK = 1 << 16;

  private final Label label;

  TextEncoding(String fr, String en) {
    this.label = Label.of(fr, en);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Label label() {
    return label;
  }

  Charset charset() {
    return this == WINDOWS_1252 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
  }

  /** Opens a file of this encoding behind its byte order mark. */
  InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (this == UTF_8_WITH_MARK) {
      in.skipNBytes(MARK_LENGTH);
    }
    return in;
  }

  /**
   * Tells the encoding of a file, of which every byte is looked at, since the first accent may come
   * late.
   *
   * @param file the file
   * @return UTF-8 if the whole file is, else Windows-1252
   * @throws IOException if the file cannot be read
   * @throws RefusedFileException if the file is no text of one of these encodings
   */
  static TextEncoding of(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(BLOCK);
    }
    refuseUnlessText(start);
    boolean hasMark =
        start.length >= MARK_LENGTH
            && start[0] == (byte) 0xEF
            && start[1] == (byte) 0xBB
            && start[2] == (byte) 0xBF;
    try (InputStream in = Files.newInputStream(file)) {
      if (isUtf8(in)) {
        return hasMark ? UTF_8_WITH_MARK : UTF_8;
      }
    }
    if (hasMark) {
      throw new RefusedFileException(
          "le fichier commence par la marque de l’UTF-8 mais contient des octets qui n’en sont"
              + " pas\u00a0; il faut l’enregistrer de nouveau en UTF-8",
          "the file starts with the mark of UTF-8 but has bytes that are not UTF-8; save it as"
              + " UTF-8 again");
    }
    return WINDOWS_1252;
  }

  private static void refuseUnlessText(byte[] start) {
    if (start.length == 0) {
      throw new RefusedFileException(
          "le fichier est vide\u00a0; il faut au moins une ligne de titres de colonnes",
          "the file is empty; at least a line of column titles is needed");
    }
    if (start.length >= 2 && start[0] == 'P' && start[1] == 'K') {
      throw new RefusedFileException(
          "le fichier est une archive ou un classeur (xlsx, ods, zip) et non du texte\u00a0; il"
              + " faut l’enregistrer au format CSV",
          "the file is an archive or a workbook (xlsx, ods, zip) and no text; save it as CSV");
    }
    for (byte one : start) {
      if (one == 0) {
        throw new RefusedFileException(
            "le fichier contient des octets nuls, comme un texte en UTF-16 ou un fichier"
                + " binaire\u00a0; il faut l’enregistrer en UTF-8",
            "the file has bytes of value zero, like a text in UTF-16 or a binary file; save it as"
                + " UTF-8");
      }
    }
  }

  private static boolean isUtf8(InputStream in) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    CharBuffer chars = CharBuffer.allocate(BLOCK);
    boolean isLast = false;
    while (!isLast) {
      int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
      isLast = count < bytes.remaining();
      bytes.position(bytes.position() + count).flip();
      CoderResult result = decoder.decode(bytes, chars, isLast);
      if (result.isError()) {
        return false;
      }
      bytes.compact();
      chars.clear();
    }
    return true;
  }
}
