package io.github.postlint.rules.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagRulesTest {
  @TempDir Path root;

  private int posts;

  private void post(String title, String tags) {
    posts++;
    new TestSite(root)
        .file(
            "_posts/2020-01-0" + posts + "-p" + posts + ".md",
            "---\ntitle: \"" + title + "\"\ntags: " + tags + "\n---\n");
  }

  private List<String> typos() {
    return new TestSite(root).findings(new TagTypo());
  }

  private List<String> variants() {
    return new TestSite(root).findings(new TagVariant());
  }

  @ParameterizedTest
  @CsvSource({
    "All of dotScale, dotccale",
    "Kubernetes in a year, kuberntes",
    "Événementiel, evenemntiel",
    "Dev Ops for all, devpos"
  })
  void slipsForWordsOfTheTitle(String title, String tag) {
    post(title, "[" + tag + "]");
    assertThat(typos()).singleElement().asString().contains("\"" + tag + "\"", "[tag-typo]");
  }

  @ParameterizedTest
  @CsvSource({
    "Code.gov launches, code.gov",
    "Developers unite, developer",
    "Sécurité du web, security",
    "On Java 17, java 11",
    "Rails and trails, trails",
    "Python, pyton 3",
    "Lava, java",
    "Deployed again, deploy"
  })
  void wordsThatOnlyLookAlike(String title, String tag) {
    post(title, "[" + tag + "]");
    assertThat(typos()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "releases, relases, 20, true",
    "releases, relases, 19, false",
    "releases, release, 30, false",
    "releases, breleases, 30, false",
    "news, newz, 30, false",
    "Releases, relaeses, 25, true"
  })
  void aCategoryOfOnePostBesideACommonOne(String common, String rare, int count, boolean named) {
    TestSite site = new TestSite(root);
    for (int i = 0; i <= count; i++) {
      String category = i == count ? rare : common;
      site.file(
          "_posts/2020-01-01-p%d.md".formatted(i),
          "---\ntitle: a\ncategories: [" + category + "]\n---\n");
    }
    List<String> findings = typos();
    assertThat(findings).hasSize(named ? 1 : 0);
    assertThat(findings)
        .allMatch(one -> one.contains(count + " posts are in the category \"" + common + "\""));
  }

  @Test
  void commonTagsAreMeant() {
    post("Kubernetes", "[kubernetis]");
    post("a", "[kubernetis]");
    post("b", "[kubernetis]");
    assertThat(typos()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[cluster, clutter]", "[clutter, cluster]"})
  void ofTagsAsCommonTheFirstByNameIsMeant(String common) {
    post("a", common);
    post("b", common);
    post("c", common);
    post("d", "[cluxter]");
    assertThat(typos())
        .singleElement()
        .asString()
        .startsWith("_posts/2020-01-04-p4.md")
        .contains("\"cluster\"")
        .doesNotContain("\"clutter\"");
  }

  @Test
  void theMostCommonTagIsMeant() {
    post("a", "[cluster, clutter]");
    post("b", "[cluster, clutter]");
    post("c", "[cluster, clutter]");
    post("d", "[clutter]");
    post("e", "[cluxter]");
    assertThat(typos()).singleElement().asString().contains("4 posts have the tag \"clutter\"");
  }

  @Test
  void rarePluralIsAVariant() {
    post("a", "[container]");
    post("b", "[container]");
    post("c", "[container]");
    post("d", "[containers]");
    assertThat(variants())
        .singleElement()
        .asString()
        .startsWith("_posts/2020-01-04-p4.md:3:8")
        .contains("\"container\"", "3 other posts");
  }

  @Test
  void bothNumbersMayBeMeant() {
    post("a", "[window]");
    post("b", "[windows]");
    assertThat(variants()).isEmpty();
  }

  @Test
  void splitTagsGetAList() {
    post("a", "'dev ops, no; c++'");
    assertThat(new TestSite(root).findings(new TagSplit()))
        .singleElement()
        .asString()
        .contains("[\"dev ops\", \"no\", \"c++\"]");
  }

  @Test
  void blanksAloneSplitOnPurpose() {
    post("a", "dev ops");
    assertThat(new TestSite(root).findings(new TagSplit())).isEmpty();
  }

  @Test
  void brokenVocabularyIsTold() {
    post("a", "[x]");
    new TestSite(root).file("tags.yml", "- x\n");
    assertThat(new TestSite(root).findings(new TagUnknown(Optional.empty())))
        .singleElement()
        .asString()
        .startsWith("tags.yml:1:1");
  }

  @Test
  void emptyVocabularyKnowsNoTagAndSaysNothing() {
    post("a", "[x]");
    new TestSite(root).file("tags.yml", "# to come\n");
    assertThat(new TestSite(root).findings(new TagUnknown(Optional.empty()))).isEmpty();
  }
}
