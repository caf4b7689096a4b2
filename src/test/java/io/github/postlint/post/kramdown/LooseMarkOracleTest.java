package io.github.postlint.post.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.LooseMark.Kind;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.liquid.LiquidMask;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the marks that are said to have no partner with those that kramdown shows. */
@Tag("slow")
class LooseMarkOracleTest {
  private static final List<String> PIECES =
      List.of(
          "*",
          "**",
          "***",
          "_",
          "__",
          "`",
          "``",
          "a",
          "b c",
          " ",
          " ",
          "\n",
          ".",
          "[",
          "](u)",
          "]",
          "![",
          "<b>",
          "</b>",
          "<code>",
          "</code>",
          "<i>",
          "</i>",
          "<br>",
          "<div>",
          "</p>",
          "-",
          "1",
          "\"",
          "(",
          ")",
          "$$",
          "\u00e9",
          "<https://x.y>",
          "~~",
          "{:.c}",
          "](<./v>)",
          "<i markdown=\"1\">",
          "</T>");

  /** With these, what is seen is not told from the text around. */
  private static final List<String> APART = List.of("\\", "&", "{{", "[^", "<!--", "<code", "<kbd");

  @TempDir Path folder;

  @Test
  void agreesOnBlogs() throws Exception {
    compare("blogs", SharedPosts.blogs(folder));
  }

  @Test
  void agreesOnFixes() throws Exception {
    compare("fixes", SharedPosts.fixes());
  }

  @Test
  void agreesOnRandomTexts() throws Exception {
    Random random = new Random(20230314);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 8000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int parts = 2 + random.nextInt(14); parts > 0; parts--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      texts.add(text + "z");
    }
    compare("random texts", texts);
  }

  private static void compare(String group, List<String> bodies) throws Exception {
    List<String> documents = bodies.stream().map(body -> LiquidMask.mask(body).text()).toList();
    List<ShownPage> pages = ShownPage.of(documents, Dialect.GFM);
    List<String> different = new ArrayList<>();
    int compared = 0;
    int loose = 0;
    for (int i = 0; i < documents.size(); i++) {
      KramdownBody body = KramdownBody.read(documents.get(i), Dialect.GFM);
      List<TextBlock> texts =
          body.outline().texts().stream()
              .filter(text -> text.kind() != TextBlock.Kind.WORDS)
              .toList();
      ShownPage page = pages.get(i);
      if (!page.ok() || texts.size() != page.visible().size()) {
        continue;
      }
      for (int block = 0; block < page.visible().size(); block++) {
        TextBlock text = texts.get(block);
        if (APART.stream().noneMatch(text.text()::contains) && isBlock(page, block, text)) {
          List<LooseMark> marks = body.looseMarks(text);
          Map<String, Long> ours = ours(text.text(), marks);
          Map<String, Long> theirs = theirs(page.visible().get(block), ours.keySet());
          compared++;
          loose += marks.size();
          if (!ours.equals(theirs)) {
            different.add(text.text() + "\n== ours " + ours + ", kramdown's " + theirs);
          }
        }
      }
    }
    System.out.printf(
        "kramdown shows the same marks in %d of %d texts of %s; %d marks%n",
        compared - different.size(), compared, group, loose);
    assertThat(compared).isPositive();
    assertThat(different.stream().limit(5).collect(Collectors.joining("\n\n"))).isEmpty();
  }

  private static boolean isBlock(ShownPage page, int index, TextBlock text) {
    return page.blocks().size() == page.visible().size()
        && page.blocks().get(index).replaceFirst("^\\w+ ", "").strip().equals(text.text().strip());
  }

  private static Map<String, Long> ours(String text, List<LooseMark> marks) {
    Map<String, Long> count = new TreeMap<>();
    for (String mark : Set.of("*", "`", "</")) {
      count.put(mark, 0L);
    }
    for (LooseMark mark : marks) {
      String chars = text.substring(mark.start(), mark.end());
      if (mark.kind() == Kind.END_TAG) {
        count.merge("</", 1L, Long::sum);
      } else if (mark.kind() == Kind.BACKTICKS || chars.startsWith("*")) {
        count.merge(chars.substring(0, 1), (long) chars.length(), Long::sum);
      }
    }
    return count;
  }

  private static Map<String, Long> theirs(String visible, Set<String> marks) {
    Map<String, Long> count = new TreeMap<>();
    for (String mark : marks) {
      count.put(mark, (long) visible.split(Pattern.quote(mark), -1).length - 1);
    }
    return count;
  }
}
