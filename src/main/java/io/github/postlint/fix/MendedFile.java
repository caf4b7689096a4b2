package io.github.postlint.fix;

import io.github.postlint.lint.Finding;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file whose text is mended in memory. */
public final class MendedFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final byte[] before;
  private final List<Finding> made = new ArrayList<>();

  /** All texts so far: fixes that lead back to one of them would go on forever. */
  private final Set<String> seen = new HashSet<>();

  private Source source;
  private boolean settled;

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
   * Makes fixes as far as they do not touch each other.
   *
   * @param findings of the text as it is now, each with a fix
   * @return whether the text is another one
   */
  boolean mend(List<Finding> findings) {
    if (settled) {
      return false;
    }
    EditSet edits = new EditSet();
    List<Finding> added = new ArrayList<>();
    for (Finding finding : findings) {
      if (edits.add(finding.fix().orElseThrow().edits(source.lines()))) {
        added.add(finding);
      }
    }
    String text = edits.apply(source.text());
    settled = !seen.add(text);
    if (settled) {
      return false;
    }
    made.addAll(added);
    source = SourceReader.decode(encode(text), source.path());
    return true;
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
