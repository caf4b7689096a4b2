package io.github.postlint.rules.inline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Safety;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignSyntaxTest {
  private static final Pattern SEEN = Pattern.compile("Readers see \"(.*)\" as it is written");

  @TempDir Path root;

  private TestSite site;

  @BeforeEach
  void makeSite() {
    site = new TestSite(root).config("title: Kiln\n");
  }

  private List<String> seen(String body) {
    return site
        .file("_posts/2021-06-14-a.md", "---\ntitle: A\n---\n" + body + "\n")
        .findings(new ForeignSyntax())
        .stream()
        .map(
            finding -> {
              Matcher seen = SEEN.matcher(finding);
              assertThat(seen.find()).as(finding).isTrue();
              return seen.group(1);
            })
        .toList();
  }

  @Test
  void boxesAndContentsAreFoundWhereTheyBegin() {
    assertThat(seen("> [!NOTE]\n> Wet.")).containsExactly("[!NOTE]");
    assertThat(seen("> [!tip]- Fold\n> Wet.")).containsExactly("[!tip]-");
    assertThat(seen("Wet [!NOTE] here.")).isEmpty();
    assertThat(seen(":::tip Wet\nClay.\n:::")).containsExactly(":::tip Wet");
    assertThat(seen("!!! note\n    Wet.")).containsExactly("!!! note");
    assertThat(seen("[TOC]\n\n[[_TOC_]]\n\nThe [TOC] here")).containsExactly("[TOC]", "[[_TOC_]]");
    assertThat(seen("{code:java}\nint a;\n{code}")).containsExactly("{code:java}", "{code}");
    assertThat(seen("image::pot.png[Pot]\n\n.. note::\n\n   Wet."))
        .containsExactly("image::pot.png[Pot]", ".. note::");
  }

  /** The address of a heading has the name, which its character would take away. */
  @Test
  void theCharacterOfAHeadingIsNotWrittenWithoutAsking() {
    site.file("_posts/2021-06-14-a.md", "---\ntitle: A\n---\n## :tada: Done\n\nOff :wave: now.\n");

    assertThat(site.lint(new ForeignSyntax()).findings())
        .extracting(
            finding -> finding.fix().orElseThrow().safety(),
            finding -> finding.fix().orElseThrow().replacements().get(0).text())
        .containsExactly(tuple(Safety.UNSAFE, "🎉"), tuple(Safety.SAFE, "👋"));
  }

  /** Readers see the link between brackets, as its author wants it. */
  @Test
  void aDefinedLinkBetweenBracketsIsALink() {
    assertThat(seen("Wet. [[Pot #7]] [[Jar #8]]\n\n[Pot #7]: /pots/7/\n"))
        .containsExactly("[[Jar #8]]");
  }

  @Test
  void marksWithinALineAreFound() {
    assertThat(seen("See [[Seed beds#North]] and ![[bean.png]]."))
        .containsExactly("[[Seed beds#North]]", "![[bean.png]]");
    assertThat(seen("A [[1, 2], [3, 4]] matrix, [[a](b)](c), `[[x]]`, [[nodiscard]]")).isEmpty();
    assertThat(seen("It is ==very hot== now, a==b==c, a == b")).containsExactly("==very hot==");
    assertThat(seen("We ++added it++, in C++ and i++")).containsExactly("++added it++");
    assertThat(seen("H~2~O, x^2^, 2^10, ~/x~")).containsExactly("~2~", "^2^");
    assertThat(seen("Wet.^[Very wet.] And ^[abc]")).containsExactly("^[Very wet.]");
    assertThat(seen("[caption id=\"a\"]Pot[/caption], [gist](b)"))
        .containsExactly("[caption id=\"a\"]", "[/caption]");
    assertThat(seen("[b]wet[/b], link:pot.html[the pot]"))
        .containsExactly("[/b]", "link:pot.html[the pot]");
    assertThat(seen("| ==wet clay== |\n|---|\n| dry |")).containsExactly("==wet clay==");
  }

  @Test
  void strikethroughDependsOnTheParser() {
    assertThat(seen("It is ~~wet~~ dry")).isEmpty();
    site.config("kramdown: {input: kramdown}\n");
    assertThat(seen("It is ~~wet~~ dry")).containsExactly("~~wet~~");
  }

  @Test
  void emojiAreDrawnByPlugins() {
    String body = "Done :tada: at 10:30:15, `:tada:`, a:tada:b, :cone:";
    assertThat(seen(body)).containsExactly(":tada:");
    site.config("plugins: [jemoji]\n");
    assertThat(seen(body)).isEmpty();
    site.config("plugins: [jekyll-feed]\n");
    assertThat(seen(body)).hasSize(1);
    site.file("Gemfile", "gem 'jekyll'\n");
    assertThat(seen(body)).hasSize(1);
    site.file("Gemfile", "gem 'jemoji'\n");
    assertThat(seen(body)).isEmpty();
  }
}
