package io.github.postlint.post.asciidoc;

import io.github.postlint.Oracle;
import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.text.LineTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What Asciidoctor makes of documents, and what Postlint does, in the same words. */
final class AsciidoctorAnswers {
  private static final Set<MarkupSlip.Kind> LOGGED =
      Set.of(
          MarkupSlip.Kind.UNCLOSED_BLOCK,
          MarkupSlip.Kind.LEVEL_LEFT_OUT,
          MarkupSlip.Kind.SECOND_TITLE,
          MarkupSlip.Kind.LIST_NUMBER,
          MarkupSlip.Kind.NOTE_WITHOUT_MARK,
          MarkupSlip.Kind.NOTE_NUMBER,
          MarkupSlip.Kind.CELL_WITHOUT_SEPARATOR,
          MarkupSlip.Kind.CELL_TOO_MANY,
          MarkupSlip.Kind.DIRECTIVE,
          MarkupSlip.Kind.ID_TWICE,
          MarkupSlip.Kind.UNKNOWN_STYLE);
  private static final Set<MarkupSlip.Kind> WITHOUT_LINE =
      Set.of(
          MarkupSlip.Kind.ID_TWICE,
          MarkupSlip.Kind.CELL_WITHOUT_SEPARATOR,
          MarkupSlip.Kind.CELL_TOO_MANY,
          MarkupSlip.Kind.UNKNOWN_STYLE);
  private static final Set<MarkupSlip.Kind> WITH_DETAIL =
      Set.of(
          MarkupSlip.Kind.UNCLOSED_BLOCK,
          MarkupSlip.Kind.LEVEL_LEFT_OUT,
          MarkupSlip.Kind.LIST_NUMBER,
          MarkupSlip.Kind.NOTE_WITHOUT_MARK,
          MarkupSlip.Kind.NOTE_NUMBER);

  private AsciidoctorAnswers() {}

  /** Asciidoctor's, one list of lines for each document. */
  static List<List<String>> theirs(List<String> documents) throws Exception {
    String input =
        documents.stream()
            .map(text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)))
            .collect(Collectors.joining("\n", "", "\n"));
    String output =
        Oracle.run(AsciidoctorAnswers.class, "answers.rb", input, "asciidoctor", "asciidoctor");
    List<List<String>> answers = new ArrayList<>();
    for (String line : output.lines().toList()) {
      String text = new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
      answers.add(text.isEmpty() ? List.of() : List.of(text.split("\n")));
    }
    return answers;
  }

  /** Ours. */
  static List<String> ours(String document) {
    Body body = new AsciiDoc(Map.of("showtitle", "")).read(document, 0);
    List<String> lines = new ArrayList<>();
    for (CodeBlock block : body.blocks().code()) {
      String first =
          block
              .content()
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .findFirst()
              .orElse("");
      String kind = block.kind() == CodeBlock.Kind.FENCED ? "F" : "I";
      lines.add("code " + kind + " " + block.language() + "|" + first);
    }
    for (Anchor anchor : body.page().anchors()) {
      lines.add("id " + anchor.id());
    }
    for (Reference reference : body.page().references()) {
      if (reference.kind() == Reference.Kind.IMAGE) {
        lines.add("image " + reference.target());
      } else if (reference.kind() == Reference.Kind.LINK
          && !reference.target().startsWith("mailto:")) {
        lines.add("link " + reference.target());
      }
    }
    for (MarkupSlip slip : body.slips()) {
      if (slip.kind() == MarkupSlip.Kind.UNKNOWN_ID
          || slip.kind() == MarkupSlip.Kind.UNKNOWN_ID_SHOWN) {
        lines.add("link #" + slip.detail());
      }
    }
    LineTable table = new LineTable(document);
    for (MarkupSlip slip : body.slips()) {
      if (LOGGED.contains(slip.kind())) {
        int line = WITHOUT_LINE.contains(slip.kind()) ? 0 : table.lineOf(slip.span().start());
        String detail =
            WITH_DETAIL.contains(slip.kind()) ? " " + slip.detail().replaceAll("[.)]$", "") : "";
        lines.add("log " + slip.kind() + " " + line + detail);
      }
    }
    return lines;
  }

  /** The sorted lines of an aspect. */
  static List<String> aspect(List<String> lines, String aspect) {
    return lines.stream().filter(line -> line.startsWith(aspect + " ")).sorted().toList();
  }

  /**
   * Whether two lists of lines say the same. Code of which substitutions make something else has no
   * content with us.
   */
  static boolean same(List<String> theirs, List<String> ours, boolean linesOfMessages) {
    List<String> rest = new ArrayList<>(theirs);
    for (String line : ours) {
      String wanted = line;
      if (line.matches("code [FI] .*\\|")) {
        wanted = rest.stream().filter(each -> each.startsWith(line)).findFirst().orElse(line);
      } else if (!linesOfMessages && line.startsWith("log ")) {
        String name = withoutLine(line);
        wanted =
            rest.stream().filter(each -> withoutLine(each).equals(name)).findFirst().orElse(line);
      }
      if (!rest.remove(wanted)) {
        return false;
      }
    }
    return rest.isEmpty();
  }

  private static String withoutLine(String message) {
    return message.replaceFirst("^(log \\w+) \\d+", "$1");
  }
}
