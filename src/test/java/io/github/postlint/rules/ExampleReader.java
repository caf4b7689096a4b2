package io.github.postlint.rules;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the files and the output of one example from the blocks below its heading. */
final class ExampleReader {
  private final String page;
  private final String heading;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private Optional<String> file = Optional.empty();
  private Optional<String> output = Optional.empty();
  private int outputStart;
  private int outputEnd;

  private ExampleReader(String page, String heading) {
    this.page = page;
    this.heading = heading;
  }

  /** A reader for a section, or null if its heading announces no example. */
  static ExampleReader open(String page, String heading) {
    boolean example = heading.startsWith("Wrong") || heading.startsWith("Right");
    return example ? new ExampleReader(page, heading) : null;
  }

  void read(Node node) {
    if (node instanceof FencedCodeBlock fence) {
      readFence(fence);
      file = Optional.empty();
    } else {
      file = fileName(node);
    }
  }

  private void readFence(FencedCodeBlock fence) {
    String info = fence.getInfo().toString();
    String content = fence.getContentChars().toString();
    if (file.isPresent()) {
      boolean escaped = info.endsWith(" escaped");
      files.put(
          file.get(), escaped ? Escapes.bytes(content) : content.getBytes(StandardCharsets.UTF_8));
      outputStart = output.isEmpty() ? fence.getClosingMarker().getEndOffset() : outputStart;
      outputEnd = output.isEmpty() ? outputStart : outputEnd;
    } else if (info.equals("text")) {
      output = Optional.of(content.stripTrailing());
      outputStart = afterLine(fence);
      outputEnd = fence.getClosingMarker().getStartOffset();
    } else {
      throw new IllegalArgumentException(
          place() + ": name the file of a fence in a paragraph above it, as a code span.");
    }
  }

  private static int afterLine(FencedCodeBlock fence) {
    return fence.getDocument().getChars().indexOf('\n', fence.getStartOffset()) + 1;
  }

  private static Optional<String> fileName(Node node) {
    return node instanceof Paragraph
            && node.getFirstChild() instanceof Code code
            && code.getNext() == null
        ? Optional.of(code.getText().toString())
        : Optional.empty();
  }

  Example example() {
    if (files.isEmpty()) {
      throw new IllegalArgumentException(place() + ": the example has no file.");
    }
    return new Example(heading, heading.startsWith("Wrong"), files, output, outputStart, outputEnd);
  }

  private String place() {
    return page + ", \"" + heading + "\"";
  }
}
