package io.github.postlint.tags.html;

import static io.github.postlint.tags.html.IndexSketch.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.tags.index.TagIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates, looks and words that a site brings. */
class SiteTemplatesTest {
  private static final TagIndex INDEX =
      new IndexSketch()
          .site("Verger", null, "", "nl")
          .post("One & two", "2020-05-09", "en", tag("Java"))
          .index();

  @TempDir private Path folder;

  private WrittenPages write() {
    return WrittenPages.of(INDEX, new HtmlOptions(10, false, Optional.of(folder)));
  }

  private void give(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void oneTemplateTakesThePlaceOfOurs() throws IOException {
    give("post.mustache", "<li class=mine>{{title}} in {{label}}</li>\n");

    WrittenPages pages = write();

    assertThat(pages.html("html/tags/java/index.html"))
        .contains("<li class=mine>One &amp; two in Java</li>")
        .contains("class=\"top\"");
  }

  @Test
  void looksAndWordsCanBeReplaced() throws IOException {
    give("style.css", "/* quiet */\nh1 {\n  color: red }\n");
    give("texts.properties", "language=nl\ntags=Etiketten\npostsOne={n} stuk\n");

    String page = write().html("html/tags/java/index.html");

    assertThat(page)
        .contains(
            "<html lang=\"nl\"", "Etiketten", "1 stuk", "<style>\nh1 {\ncolor: red }\n</style>");
  }

  @Test
  void aBrokenTemplateIsNamedWithItsLine() throws IOException {
    give("term.mustache", "<p>\n{{#posts}}\n<p>\n");

    assertThatThrownBy(this::write)
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("term.mustache")
        .hasMessageContaining("line 2");
  }

  @Test
  void aBrokenPartIsNamedWithItsLine() throws IOException {
    give("post.mustache", "<p>\n{{/title}}\n");

    assertThatThrownBy(this::write)
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("post.mustache")
        .hasMessageContaining("line 2");
  }

  @Test
  void aNameThatMeansNothingIsNamedWithItsLine() throws IOException {
    give("post.mustache", "<li>\n{{titel}}\n");

    assertThatThrownBy(this::write)
        .isInstanceOf(TemplateException.class)
        .hasMessage("The template post.mustache, line 2, names titel, which means nothing there.");
  }

  @Test
  void aMissingFolderIsSaid() {
    Path missing = folder.resolve("none");

    assertThatThrownBy(
            () -> WrittenPages.of(INDEX, new HtmlOptions(10, false, Optional.of(missing))))
        .hasMessage("There is no folder of templates " + missing + ".");
  }

  @Test
  void aYearHasTwelveMonths() throws IOException {
    give("texts.properties", "months=jan feb\n");

    assertThatThrownBy(this::write).hasMessageContaining("12 months");
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws IOException {
    Files.write(folder.resolve("style.css"), new byte[] {'a', (byte) 0xE9, 'b'});

    assertThatThrownBy(this::write).hasMessageContaining("style.css");
  }
}
