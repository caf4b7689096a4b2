package io.github.postlint.post.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.SharedBlogs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares blocks, languages, ids, links, pictures and messages with Asciidoctor's. What differs is
 * HTML that is passed through, and substitutions inside of addresses.
 */
@Tag("slow")
class AsciidoctorOracleTest {
  private static final List<String> ASPECTS = List.of("code", "id", "link", "image", "log");
  private static final List<String> BLOGS =
      List.of(
          "infinispan+infinispan.github.io",
          "hibernate+in.relation.to",
          "jbake-org+jbake.org",
          "jbangdev+jbang.dev",
          "quarkiverse+quarkus-roq-blog");

  @Test
  void agreesOnOurCases() throws Exception {
    String cases;
    try (var stream = AsciidoctorOracleTest.class.getResourceAsStream("cases.txt")) {
      cases = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    compare("cases", List.of(cases.split("(?m)^=========+ .*\\n")), 1.0, true);
  }

  @Test
  void agreesOnRandomDocuments() throws Exception {
    // Asciidoctor counts lines of lists wrongly now and then.
    compare("random documents", RandomAsciiDoc.of(20170509, 3000), 0.99, false);
  }

  /** With {@code -Dpostlint.pages.update=true} the recording is made anew. */
  @Test
  void theRecordingIsStillRight() throws Exception {
    List<String> documents = RecordedAnswers.documents();
    List<List<String>> theirs = AsciidoctorAnswers.theirs(documents);
    Map<Integer, List<String>> agreed = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      if (AsciidoctorAnswers.same(theirs.get(i), AsciidoctorAnswers.ours(documents.get(i)), true)) {
        agreed.put(i, theirs.get(i));
      }
    }
    if (Boolean.getBoolean("postlint.pages.update")) {
      Path folder = Path.of("src/test/resources/io/github/postlint/post/asciidoc");
      Files.writeString(folder.resolve(RecordedAnswers.FILE), RecordedAnswers.file(agreed));
    }
    Map<Integer, List<String>> recorded = RecordedAnswers.answers();
    long same =
        recorded.keySet().stream()
            .filter(number -> recorded.get(number).equals(theirs.get(number)))
            .count();
    // Releases of Asciidoctor differ in a line now and then.
    assertThat(same).isGreaterThanOrEqualTo((int) Math.floor(0.97 * recorded.size()));
  }

  @Test
  void agreesOnBlogs(@TempDir Path folder) throws Exception {
    for (String name : BLOGS) {
      String archive = SharedBlogs.archive(name).toString();
      Path target = Files.createDirectories(folder.resolve(name));
      ProcessBuilder tar = new ProcessBuilder("tar", "-C", target.toString(), "-xJf", archive);
      assertThat(tar.inheritIO().start().waitFor()).isZero();
      compare(name, documents(target), 0.96, true);
    }
  }

  @Test
  void agreesOnFixes() throws Exception {
    compare("fixes", documents(Oracle.shared("fixes-asciidoc")), 0.95, true);
  }

  private static List<String> documents(Path folder) throws IOException {
    List<String> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".adoc")).sorted().toList()) {
        documents.add(withoutFrontMatter(Files.readString(file)));
      }
    }
    return documents;
  }

  private static String withoutFrontMatter(String text) {
    return text.replaceFirst("\\A---[ \\t]*\\r?\\n(?s:.*?)\\n---[ \\t]*(?:\\r?\\n|\\z)", "");
  }

  private static void compare(
      String group, List<String> documents, double floor, boolean linesOfMessages)
      throws Exception {
    List<List<String>> theirs = AsciidoctorAnswers.theirs(documents);
    assertThat(theirs).hasSameSizeAs(documents);
    for (String aspect : ASPECTS) {
      List<String> different = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        List<String> expected = AsciidoctorAnswers.aspect(theirs.get(i), aspect);
        List<String> found =
            AsciidoctorAnswers.aspect(AsciidoctorAnswers.ours(documents.get(i)), aspect);
        if (!AsciidoctorAnswers.same(expected, found, linesOfMessages)) {
          different.add(documents.get(i) + "\n-> " + expected + "\n-> " + found);
        }
      }
      int same = documents.size() - different.size();
      System.out.printf(
          "Asciidoctor agrees on %s in %d of %d %s%n", aspect, same, documents.size(), group);
      assertThat(same)
          .as(() -> String.join("\n\n", different.subList(0, Math.min(3, different.size()))))
          .isGreaterThanOrEqualTo((int) Math.floor(floor * documents.size()));
    }
  }
}
