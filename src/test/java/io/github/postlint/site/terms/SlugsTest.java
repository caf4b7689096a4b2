package io.github.postlint.site.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
  private final Slugs slugs = new Slugs(SlugStyle.UNICODE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Java                  | java
          Dev Ops               | dev-ops
          DevOps                | devops
          dev_ops               | dev-ops
          c                     | c
          C++                   | cpp
          C++11                 | cpp11
          C#                    | csharp
          F#                    | fsharp
          C♯                    | csharp
          .NET                  | dotnet
          .NET Core             | dotnet-core
          ASP.NET               | asp-net
          Google+               | google-plus
          node.js               | node-js
          #hashtag              | hashtag
          日本語                | 日本語
          がぎぐ                | がぎぐ
          Événement             | evenement
          Œuvre Æther Straße    | oeuvre-aether-strasse
          Łódź Ørsted           | lodz-orsted
          йогурт                | йогурт
          हिन्दी                | हिन्दी
          ﬁne ①                 | fine-1
          İstanbul              | istanbul
          ../../etc/passwd      | etc-passwd
          <script>              | script
          "quote"               | quote
          a:b                   | a-b
          v1.10                 | v1-10
          🚀 launch             | launch
          """)
  void slug(String text, String slug) {
    assertThat(slugs.of(text)).isEqualTo(slug);
    assertThat(slugs.of(slug)).as("a slug is its own slug").isEqualTo(slug);
  }

  @Test
  void nothingIsLeftOfSymbols() {
    assertThat(slugs.of("🚀")).isEmpty();
    assertThat(slugs.of(" - ")).isEmpty();
    assertThat(slugs.of("️")).isEmpty();
  }

  @Test
  void asciiSpellsOtherScriptsByNumber() {
    assertThat(new Slugs(SlugStyle.ASCII).of("日本 événement")).isEqualTo("u65e5u672c-evenement");
  }

  @Test
  void longTextsAreCutAndStayApart() {
    String letters = "長".repeat(300);
    assertThat(slugs.of(letters).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    assertThat(slugs.of(letters)).matches("長+-[0-9a-f]{8}").isNotEqualTo(slugs.of(letters + "x"));
    assertThat(slugs.of("a".repeat(200))).isEqualTo("a".repeat(200));
  }

  @Test
  void composedAndDecomposedAreOne() {
    String text = "Événement がぎぐ";
    assertThat(slugs.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(slugs.of(text));
  }

  @Test
  void theMachinesLanguageDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(slugs.of("TITLE")).isEqualTo("title");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"index", "page", "feed", "con", "nul", "com1", "lpt9"})
  void reserved(String slug) {
    assertThat(ReservedSlugs.contains(slug)).isTrue();
    assertThat(ReservedSlugs.contains(slug + "s")).isFalse();
  }
}
