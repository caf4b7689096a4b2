package io.github.postlint.post.asciidoc;

import io.github.postlint.Oracle;
import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.Slip;
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
  private static final Set<Slip.Kind> LOGGED =
      Set.of(
          Slip.Kind.UNCLOSED_BLOCK,
          Slip.Kind.LEVEL_LEFT_OUT,
          Slip.Kind.SECOND_TITLE,
          Slip.Kind.LIST_NUMBER,
          Slip.Kind.NOTE_WITHOUT_MARK,
          Slip.Kind.NOTE_NUMBER,
          Slip.Kind.CELL_WITHOUT_SEPARATOR,
          Slip.Kind.CELL_TOO_MANY,
          Slip.Kind.DIRECTIVE,
          Slip.Kind.ID_TWICE,
          Slip.Kind.UNKNOWN_STYLE);
  private static final Set<Slip.Kind> WITHOUT_LINE =
      Set.of(
          Slip.Kind.ID_TWICE,
          Slip.Kind.CELL_WITHOUT_SEPARATOR,
          Slip.Kind.CELL_TOO_MANY,
          Slip.Kind.UNKNOWN_STYLE);
  private static final Set<Slip.Kind> WITH_DETAIL =
      Set.of(
          Slip.Kind.UNCLOSED_BLOCK,
          Slip.Kind.LEVEL_LEFT_OUT,
          Slip.Kind.LIST_NUMBER,
          Slip.Kind.NOTE_WITHOUT_MARK,
          Slip.Kind.NOTE_NUMBER);

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
    LineTable table = new LineTable(document);
    for (Slip slip : body.slips()) {
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
