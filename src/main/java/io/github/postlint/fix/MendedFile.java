package io.github.postlint.fix;

import io.github.postlint.lint.Finding;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file whose text, and perhaps its name, is mended in memory. */
public final class MendedFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final byte[] before;
  private final List<Finding> made = new ArrayList<>();

  /** All texts so far: fixes that lead back to one of them would go on forever. */
  private final Set<String> seen = new HashSet<>();

  private Source source;
  private boolean settled;
  private String name;

  /**
   * @param file where it is
   * @param path relative to the site, with {@code /} between folders
   * @param before its bytes
   */
  MendedFile(Path file, String path, byte[] before) {
    this.file = file;
    this.before = before;
    this.source = SourceReader.decode(before, path);
    seen.add(source.text());
  }

  /**
   * Makes fixes.
   *
   * @param edits of the text as it is now
   * @param findings those of this file that are mended by it
   * @return whether the text is another one
   */
  boolean mend(EditSet edits, List<Finding> findings) {
    String text = withoutNewEnd(edits.apply(source.text()));
    settled = !seen.add(text);
    if (settled) {
      return false;
    }
    made.addAll(findings);
    source = SourceReader.decode(encode(text), source.path());
    return true;
  }

  /**
   * Gives the file another name.
   *
   * @param path relative to the site, with {@code /} between folders, in the same folder
   * @param finding what that mends
   */
  void rename(String path, Finding finding) {
    name = path;
    made.add(finding);
  }

  /** A last line of which nothing is left has no line end above it if it had none itself. */
  private String withoutNewEnd(String text) {
    if (isEnded(source.text())) {
      return text;
    }
    int end = text.length();
    while (end > 0 && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isEnded(String text) {
    return text.isEmpty() || isLineEnd(text.charAt(text.length() - 1));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether it has come to its end, since more fixes would lead back. */
  boolean isSettled() {
    return settled;
  }

  /** Whether its text or its name is another than that of the file. */
  boolean isMended() {
    return seen.size() > 1 || name != null;
  }

  /** The text as it is now. */
  Source source() {
    return source;
  }

  /** The lines of the text as it is now. */
  LineTable lines() {
    return source.lines();
  }

  private byte[] encode(String text) {
    return (source.byteOrderMark() ? BYTE_ORDER_MARK + text : text)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Whether bytes that are not UTF-8 would be lost. */
  boolean isMalformed() {
    return !source.malformed().isEmpty();
  }

  /** Where the file is. */
  public Path file() {
    return file;
  }

  /** Relative to the site, with {@code /} between folders. */
  public String path() {
    return source.path();
  }

  /** The path that it gets; its own where it keeps its name. */
  public String newPath() {
    return name == null ? path() : name;
  }

  /** Where it is then. */
  public Path newFile() {
    return name == null ? file : file.resolveSibling(name.substring(name.lastIndexOf('/') + 1));
  }

  /** The findings whose fixes were made, in their order. */
  public List<Finding> made() {
    return List.copyOf(made);
  }

  /** The bytes that the file had. */
  public byte[] before() {
    return before.clone();
  }

  /** The bytes that the file shall have. */
  public byte[] after() {
    return encode(source.text());
  }
}
