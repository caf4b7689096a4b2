package io.github.postlint.post.kramdown;

import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The cases of {@code cases.txt}. A case starts with {@code === name}; then comes the document, and
 * then, for each dialect after a line such as {@code --- GFM}, what is expected of it. In documents
 * and expectations → stands for a tab, ␍ for a carriage return, ␌ for a form feed, ⍽ for a no-break
 * space, and ∎ says that the line has no end.
 */
public record KramdownCases(String name, String document, Map<Dialect, String> expected) {

  public static List<KramdownCases> read() {
    List<KramdownCases> cases = new ArrayList<>();
    for (String part : resource("cases.txt").split("(?m)^=== ")) {
      if (!part.isBlank() && !part.startsWith("#")) {
        cases.add(parse(part));
      }
    }
    return cases;
  }

  private static KramdownCases parse(String part) {
    int line = part.indexOf('\n') + 1;
    String[] sections = part.substring(line).split("(?m)^--- (?=GFM$|KRAMDOWN$)");
    Map<Dialect, String> expected = new EnumMap<>(Dialect.class);
    for (int i = 1; i < sections.length; i++) {
      int end = sections[i].indexOf('\n');
      Dialect dialect = Dialect.valueOf(sections[i].substring(0, end));
      expected.put(dialect, sections[i].substring(end + 1).strip());
    }
    return new KramdownCases(part.substring(0, line - 1), decode(sections[0]), expected);
  }

  static String resource(String name) {
    try (InputStream in = KramdownCases.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decode(String text) {
    return text.replace("∎\n", "")
        .replace('→', '\t')
        .replace('␍', '\r')
        .replace('␌', '\f')
        .replace('⍽', '\u00a0');
  }

  private static String encode(String text) {
    return text.replace('\t', '→').replace('\r', '␍').replace('\f', '␌').replace('\u00a0', '⍽');
  }

  /** Writes what was found the way the file has it. */
  static String render(String document, Blocks blocks) {
    StringBuilder text = new StringBuilder();
    for (CodeBlock block : blocks.code()) {
      String kind = block.kind() == CodeBlock.Kind.FENCED ? "fenced " : "indented ";
      text.append((kind + block.language()).strip()).append('\n');
      block.content().lines().forEach(line -> text.append(("| " + line).stripTrailing() + '\n'));
    }
    for (BrokenFence fence : blocks.broken()) {
      text.append("broken ").append(fence.cause()).append(' ');
      text.append(part(document, fence.opener()));
      if (!fence.culprit().equals(fence.opener())) {
        text.append(" <- ").append(part(document, fence.culprit()));
      }
      text.append('\n');
    }
    return encode(text.toString()).strip();
  }

  private static String part(String document, Span span) {
    return document.substring(span.start(), span.end());
  }
}
