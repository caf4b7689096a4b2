package io.github.postlint.rules.authors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Convention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorUnknownTest {
  @TempDir private Path root;
  private TestSite site;
  private int posts;

  @BeforeEach
  void open() {
    site = new TestSite(root);
  }

  private void post(String frontMatter) {
    posts++;
    site.file("_posts/2020-03-" + (10 + posts) + "-p.md", "---\n" + frontMatter + "\n---\nText.\n");
  }

  private void posts(int count, String author) {
    for (int i = 0; i < count; i++) {
      post("author: " + author);
    }
  }

  private List<String> findings() {
    return site.findings(new AuthorUnknown(Optional.empty()));
  }

  private List<Convention> conventions() {
    return site.lint(new AuthorUnknown(Optional.empty())).conventions();
  }

  @Test
  void keysOfADataFile() {
    site.file("_data/authors.yml", "jane: {name: Jane Doe}\njoe: {name: Joe}\n");
    posts(9, "jane");
    post("author: jnae");
    assertThat(findings())
        .containsExactly(
            "_posts/2020-03-20-p.md:2:9-2:13 error [author-unknown] _data/authors.yml has no author"
                + " \"jnae\": readers see no more of the author than this text. Did you mean"
                + " \"jane\"? Write one that is there, or add the author.");
    assertThat(conventions())
        .containsExactly(new Convention("authors", "_data/authors.yml, keys", 9, 10));
  }

  @Test
  void freeTextIsAnErrorUnderTheConventionOfKeysOnly() {
    site.file("_data/authors.yml", "jane: {name: Jane Doe}\n");
    posts(9, "jane");
    post("author: Jane Doe");
    assertThat(findings()).hasSize(1);
    post("author: Guest");
    assertThat(findings()).isEmpty();
    assertThat(conventions()).isEmpty();
  }

  @Test
  void placesInWhichSitesKeepAuthors() throws IOException {
    posts(9, "jane");
    post("authors: [jane, jack]");
    assertThat(findings()).isEmpty();
    for (String[] file :
        List.of(
            new String[] {"_data/authors.yaml", "- id: jane\n- id: joe\n"},
            new String[] {"_data/authors.json", "{\"jane\": {\"name\": \"Jane\"}}"},
            new String[] {"_data/people.yml", "- username: jane\n  name: Jane Doe\n"},
            new String[] {"_data/members.yml", "[jane, joe]"},
            new String[] {"_data/authors/jane.yml", "name: Jane Doe\n"},
            new String[] {"_authors/jane.md", "---\nname: Jane Doe\n---\n"},
            new String[] {"_authors/j-d.md", "---\nshort_name: jane\n---\n"},
            new String[] {"_config.yml", "authors:\n  jane:\n    name: Jane Doe\n"})) {
      site.file(file[0], file[1]);
      assertThat(findings()).as(file[0]).singleElement().asString().contains("\"jack\"");
      Files.delete(root.resolve(file[0]));
      assertThat(findings()).as("without " + file[0]).isEmpty();
    }
  }

  @Test
  void severalAuthorsInOneText() {
    site.file("_data/authors.yml", "jane: {}\njoe: {}\n");
    posts(9, "jane");
    post("author: jane, joe");
    post("author: jane and joe");
    assertThat(findings()).isEmpty();
    post("author: jane, jim");
    assertThat(findings()).hasSize(1);
  }

  @Test
  void authorsWhoAreDescribedAreNotLookedUp() {
    site.file("_data/authors.yml", "jane: {}\n");
    posts(9, "jane");
    post("author:\n  name: Guest");
    post("authors:\n- name: Guest\n- jane");
    post("author:");
    assertThat(findings()).isEmpty();
  }

  @Test
  void fewPostsShowNoConvention() {
    site.file("_data/authors.yml", "jane: {}\n");
    posts(4, "jane");
    post("authors: [jane, jane, jane, jane, jane, jane, jane, jane, jim]");
    assertThat(findings()).hasSize(1);
    site.file("_posts/2020-03-11-p.md", "---\ntitle: Nobody\n---\n");
    assertThat(findings()).isEmpty();
  }

  @Test
  void configuredFile() {
    site.file("team.yml", "jane: {}\n");
    posts(1, "jane");
    post("author: jim");
    assertThat(findings()).isEmpty();
    assertThat(site.findings(new AuthorUnknown(Optional.of(Path.of("team.yml")))))
        .singleElement()
        .asString()
        .contains("team.yml has no author \"jim\"");
    assertThat(site.findings(new AuthorUnknown(Optional.of(root.resolve("team.yml"))))).hasSize(1);
    assertThat(site.findings(new AuthorUnknown(Optional.of(Path.of("nobody.yml")))))
        .singleElement()
        .asString()
        .contains("There is no nobody.yml: authors were not checked.");
  }

  @Test
  void fileThatCannotBeReadHasNoAuthors() {
    site.file("_data/authors.yml", "jane: [\n").file("_data/people.yml", "- - - -\n");
    posts(9, "jane");
    assertThat(findings()).isEmpty();
  }
}
