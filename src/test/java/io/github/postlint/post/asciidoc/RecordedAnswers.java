package io.github.postlint.post.asciidoc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Asciidoctor has once made of our cases and of some made-up documents, so that a build
 * without Ruby can be held against it. {@code AsciidoctorOracleTest} asks Asciidoctor anew.
 */
final class RecordedAnswers {
  static final String FILE = "recorded-answers.txt";
  private static final String MARK = "== ";
  private static final int MADE_UP = 150;

  private RecordedAnswers() {}

  /** The documents, in an order that does not change. */
  static List<String> documents() throws IOException {
    List<String> documents =
        new ArrayList<>(List.of(read("cases.txt").split("(?m)^=========+ .*\\n")));
    documents.addAll(RandomAsciiDoc.of(7, MADE_UP));
    return documents;
  }

  /** The answers by the number of the document; those on which we do not agree are left out. */
  static Map<Integer, List<String>> answers() throws IOException {
    Map<Integer, List<String>> answers = new TreeMap<>();
    List<String> last = new ArrayList<>();
    for (String line : read(FILE).lines().toList()) {
      if (line.startsWith(MARK)) {
        last = new ArrayList<>();
        answers.put(Integer.parseInt(line.substring(MARK.length())), last);
      } else {
        last.add(line);
      }
    }
    return answers;
  }

  /** The file with other answers. */
  static String file(Map<Integer, List<String>> answers) {
    StringBuilder file = new StringBuilder();
    answers.forEach(
        (number, lines) -> {
          file.append(MARK).append(number).append('\n');
          lines.forEach(line -> file.append(line).append('\n'));
        });
    return file.toString();
  }

  private static String read(String name) throws IOException {
    try (var stream = RecordedAnswers.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
