package io.github.postlint.post.kramdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.kramdown.RubyKramdown.Question;
import io.github.postlint.post.kramdown.tree.Dialect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the code blocks that the scanner finds with those that kramdown itself makes. */
@Tag("slow")
class KramdownOracleTest {
  @TempDir Path folder;

  @BeforeEach
  void needsKramdown() {
    assumeTrue(RubyKramdown.isInstalled(), RubyKramdown.MISSING);
  }

  @Test
  void agreesOnOurCases() {
    compare("cases", KramdownCases.read().stream().map(KramdownCases::document).toList());
  }

  @Test
  void agreesOnFacts() throws Exception {
    compare("facts", SharedPosts.facts());
  }

  @Test
  void agreesOnBlogs() throws Exception {
    compare("blogs", SharedPosts.blogs(folder.resolve("blogs")));
  }

  @Test
  void agreesOnFixes() throws Exception {
    compare("fixes", SharedPosts.fixes());
  }

  @Test
  void agreesOnRandomDocuments() {
    compare("random documents", RandomDocuments.of(20170509, 3000));
  }

  private void compare(String group, List<String> documents) {
    List<Question> questions = new ArrayList<>();
    for (String document : documents) {
      for (Dialect dialect : Dialect.values()) {
        questions.add(new Question(dialect, document));
      }
    }
    List<String> answers = RubyKramdown.answers(questions, folder);
    assertEquals(questions.size(), answers.size());
    List<Question> different = new ArrayList<>();
    int failed = 0;
    for (int i = 0; i < questions.size(); i++) {
      checkOffsets(questions.get(i));
      if (!answers.get(i).startsWith("ok")) {
        failed++;
      } else if (!answers.get(i).equals(questions.get(i).ours())) {
        different.add(questions.get(i));
      }
    }
    int compared = questions.size() - failed;
    System.out.printf(
        "kramdown agrees on %d of %d %s%n", compared - different.size(), compared, group);
    assertEquals(List.of(), different.subList(0, Math.min(3, different.size())));
    assertTrue(failed <= questions.size() / 100, () -> "kramdown fails on too many " + group);
  }

  /** Each line of code must stand in the source where the block says. */
  private static void checkOffsets(Question question) {
    String source = question.document();
    var blocks = KramdownBody.read(source, question.dialect()).blocks();
    for (CodeBlock block : blocks.code()) {
      String[] lines = block.content().split("\n");
      if (block.kind() == CodeBlock.Kind.FENCED) {
        assertEquals(block.content().lines().count(), block.lines().size(), source);
      }
      for (int i = 0; i < block.lines().size() && i < lines.length; i++) {
        int offset = block.lines().get(i);
        assertTrue(block.span().start() <= offset && offset <= block.span().end(), source);
        assertSameInk(source, offset, lines[i]);
      }
    }
    for (BrokenFence fence : blocks.broken()) {
      String opener = source.substring(fence.opener().start(), fence.opener().end());
      assertTrue(opener.startsWith("```") || opener.startsWith("~~~"), opener);
    }
  }

  private static void assertSameInk(String source, int offset, String line) {
    String rest = source.substring(offset).stripLeading();
    String ink = line.strip();
    // Glued lines of indented code are one line of content.
    int same = Math.min(ink.length(), rest.split("[\r\n]", 2)[0].strip().length());
    assertTrue(rest.startsWith(ink.substring(0, same)), () -> line + " in " + source);
  }
}
