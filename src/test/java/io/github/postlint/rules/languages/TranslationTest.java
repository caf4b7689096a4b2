package io.github.postlint.rules.languages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTest {
  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void open() {
    site = new TestSite(root);
  }

  private void post(String path, String frontMatter) {
    site.file(path, "---\n" + frontMatter + "\n---\nText.\n");
  }

  /** Twins in folders, numbered from 10 on. */
  private void twins(int count, String frontMatter) {
    for (int i = 10; i < 10 + count; i++) {
      post("_posts/en/2020-03-" + i + "-p" + i + ".md", frontMatter);
      post("_posts/fr/2020-03-" + i + "-p" + i + ".md", frontMatter);
    }
  }

  private List<String> findings() {
    return site.findings(new Translation());
  }

  @Test
  void missingTwin() {
    twins(12, "title: A");
    post("_posts/fr/2020-04-01-x.md", "title: X");
    assertThat(findings())
        .containsExactly(
            "_posts/fr/2020-04-01-x.md:1:1-1:1 warning [translation] Readers of \"en\" do not find"
                + " this post: nine in ten of its neighbours are translated, and this one is not."
                + " Translate it, or name the translation's file or key alike if there is one.");
  }

  @Test
  void missingTwinInBothDirections() {
    twins(12, "title: A");
    post("_posts/fr/2020-04-01-x.md", "title: X");
    post("_posts/en/2020-04-02-y.md", "title: Y");
    assertThat(findings()).hasSize(2);
  }

  @Test
  void languageThatIsTranslatedNowAndThenOnly() {
    twins(12, "title: A");
    for (int i = 10; i < 28; i++) {
      post("_posts/en/2020-05-" + i + "-q" + i + ".md", "title: Q");
    }
    assertThat(findings()).as("English posts need no French twin here").isEmpty();
    post("_posts/fr/2020-04-01-x.md", "title: X");
    assertThat(findings()).hasSize(1);
  }

  @Test
  void twinUnderAnotherName() {
    twins(18, "title: A");
    post("_posts/fr/2020-04-01-fours.md", "title: X");
    post("_posts/en/2020-04-01-ovens.md", "title: X");
    assertThat(findings()).isEmpty();
    post("_posts/fr/2020-03-10-de-plus.md", "title: X");
    assertThat(findings()).as("the English post of that day has a twin").hasSize(1);
  }

  @Test
  void languageAtTheEndOfTheName() {
    twins(12, "author: jane");
    post("_posts/fr/2020-04-01-x-fr.md", "author: jane");
    post("_posts/en/2020-04-01-x.md", "author: jane");
    post("_posts/fr/2020-04-02-y_fr.md", "author: joe");
    post("_posts/en/2020-04-02-y.markdown", "author: jane");
    assertThat(findings()).singleElement().asString().contains("disagrees on the authors");
  }

  @Test
  void fewPostsShowNoConvention() {
    twins(8, "title: A");
    post("_posts/fr/2020-04-01-x.md", "title: X");
    assertThat(findings()).isEmpty();
  }

  @Test
  void draftsAndPostsOfTheFutureNeedNoTwin() {
    twins(12, "title: A");
    post("_posts/fr/2120-04-01-x.md", "title: X");
    post("_posts/fr/2020-04-01-y.md", "title: X\npublished: false");
    assertThat(findings()).isEmpty();
  }

  @Test
  void heldTwinIsATwin() {
    twins(12, "title: A");
    post("_posts/fr/2020-04-01-x.md", "title: X");
    post("_posts/en/2020-04-01-x.md", "title: X\npublished: false");
    assertThat(findings()).isEmpty();
  }

  @Test
  void anotherDayInTheName() {
    twins(9, "title: A");
    post("_posts/en/2020-04-01-x.md", "title: X");
    post("_posts/fr/2020-04-02-x.md", "title: X");
    assertThat(findings())
        .containsExactly(
            "_posts/fr/2020-04-02-x.md:1:1-1:1 warning [translation] The translation"
                + " _posts/en/2020-04-01-x.md disagrees on the date: it has \"2020-04-01\", this"
                + " post \"2020-04-02\". In 9 of 10 translations they are the same. Write the"
                + " same in both.");
  }

  @Test
  void anotherDayOfFewTranslationsIsTheTranslators() {
    twins(8, "title: A");
    post("_posts/en/2020-04-01-x.md", "title: X");
    post("_posts/fr/2020-04-02-x.md", "title: X");
    assertThat(findings()).isEmpty();
  }

  @Test
  void sameSlugEveryYearIsTakenWithItsDate() {
    for (String lang : List.of("en", "fr")) {
      post("_posts/" + lang + "/2020-01-01-happy-new-year.md", "title: X");
      post("_posts/" + lang + "/2021-01-01-happy-new-year.md", "title: X");
    }
    assertThat(findings()).isEmpty();
  }

  @Test
  void sharedKey() {
    for (int i = 10; i < 22; i++) {
      post("_posts/2020-03-" + i + "-hello.md", "lang: en\nref: r" + i);
      post("_posts/2020-03-" + i + "-bonjour.md", "lang: fr\nref: r" + i);
    }
    post("_posts/2020-04-01-salut.md", "lang: fr\nref: r99");
    post("_posts/2020-04-02-seul.md", "lang: fr");
    assertThat(findings()).singleElement().asString().startsWith("_posts/2020-04-01-salut.md");
  }

  @Test
  void mainLanguageOfTheSettingsWithoutAFolder() {
    site.config("lang: en");
    for (int i = 10; i < 20; i++) {
      post("_posts/2020-03-" + i + "-x.md", "author: jane");
      post("_posts/fr/2020-03-" + i + "-x.md", "author: jane");
    }
    post("_posts/2020-04-02-y.md", "author: jane");
    post("_posts/fr/2020-04-02-y.md", "author: joe");
    assertThat(findings()).singleElement().asString().contains("disagrees on the authors");
  }

  @Test
  void datesOfTranslatorsAreTheirConvention() {
    for (int i = 10; i < 15; i++) {
      post("_posts/en/2020-03-" + i + "-p" + i + ".md", "title: A");
      post("_posts/fr/2020-04-" + i + "-p" + i + ".md", "title: A");
    }
    assertThat(findings()).isEmpty();
  }

  @Test
  void aSingleTwinMayHaveAnAuthorOfItsOwn() {
    post("_posts/en/2020-04-01-x.md", "author: jane");
    post("_posts/fr/2020-04-01-x.md", "author: joe");
    assertThat(findings()).isEmpty();
  }

  @Test
  void tagsAreToldWhereTwinsShareThem() {
    twins(10, "tags: [a, b]");
    post("_posts/en/2020-04-01-x.md", "tags: [a, b]");
    post("_posts/fr/2020-04-01-x.md", "tags: [a]");
    assertThat(findings())
        .containsExactly(
            "_posts/fr/2020-04-01-x.md:2:8-2:9 warning [translation] The translation"
                + " _posts/en/2020-04-01-x.md disagrees on the tags: it has \"a\", \"b\", this post"
                + " \"a\". In 10 of 11 translations they are the same. Write the same in both.");
  }

  @Test
  void translatedTagsAreFine() {
    twins(5, "tags: [a, b]");
    post("_posts/en/2020-04-01-x.md", "tags: [bread]");
    post("_posts/fr/2020-04-01-x.md", "tags: [pain]");
    assertThat(findings()).isEmpty();
  }
}
