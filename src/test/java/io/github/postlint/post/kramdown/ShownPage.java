package io.github.postlint.post.kramdown;

import io.github.postlint.Oracle;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.tree.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What the real kramdown makes of a document; all lists are empty where it fails. */
public record ShownPage(
    boolean ok,
    List<String> blocks,
    List<String> visible,
    List<String> links,
    List<String> images,
    String html) {

  /** Asks kramdown, once for all documents. The test is skipped where it is missing. */
  public static List<ShownPage> of(List<String> documents, Dialect dialect)
      throws IOException, InterruptedException {
    StringBuilder input = new StringBuilder();
    for (String document : documents) {
      input.append(dialect == Dialect.GFM ? "GFM " : "kramdown ");
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      input.append(Base64.getEncoder().encodeToString(bytes)).append('\n');
    }
    String output =
        Oracle.run(
            ShownPage.class,
            "texts.rb",
            input.toString(),
            "kramdown-parser-gfm",
            "ruby-kramdown-parser-gfm");
    return output.lines().map(ShownPage::parse).toList();
  }

  /** How {@link #blocks} names the kind of a block. */
  static String kind(TextBlock block) {
    return switch (block.kind()) {
      case HEADING -> "h" + block.level();
      case CELL -> "td";
      case TERM -> "dt";
      case WORDS -> "words";
      case PARAGRAPH -> "p";
    };
  }

  private static ShownPage parse(String line) {
    ShownPage page =
        new ShownPage(
            line.startsWith("ok"),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            page(line));
    for (String part : line.split(" ")) {
      switch (part.substring(0, Math.min(2, part.length()))) {
        case "b:" -> page.blocks.add(decode(part));
        case "v:" -> page.visible.add(decode(part));
        case "l:" -> page.links.add(decode(part));
        case "i:" -> page.images.add(decode(part));
        default -> {}
      }
    }
    return page;
  }

  private static String page(String line) {
    int html = line.indexOf(" html:");
    return html < 0 ? "" : decode(line.substring(html + 1));
  }

  private static String decode(String part) {
    byte[] bytes = Base64.getDecoder().decode(part.substring(part.indexOf(':') + 1));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
