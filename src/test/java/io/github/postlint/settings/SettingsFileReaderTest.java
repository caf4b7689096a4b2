package io.github.postlint.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.lint.RuleLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileReaderTest {
  @TempDir Path folder;

  private FileSettings read(String text) throws IOException, SettingsException {
    return new SettingsFileReader(folder).read(file(SettingsFileReader.FILE, text));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Object value(FileSettings settings, String key) {
    return settings.values().get(key).value();
  }

  @Test
  void valuesHaveTheirKinds() throws Exception {
    FileSettings settings =
        read(
            """
            # A comment.
            generator: Hugo
            includes: ["notes/**/*.md", '{a,b}/*.md']
            imageKeys: cover
            drafts: yes
            maxImageSize: 500
            schema: data/post.schema.yml
            failOn: warning
            tags:
              outputs: [json, html]
              pageSize: 10
            links: {failOn: never}
            """);
    assertThat(value(settings, "generator")).isEqualTo("Hugo");
    assertThat(value(settings, "includes")).isEqualTo(List.of("notes/**/*.md", "{a,b}/*.md"));
    assertThat(value(settings, "imageKeys")).isEqualTo(List.of("cover"));
    assertThat(value(settings, "drafts")).isEqualTo(true);
    assertThat(value(settings, "maxImageSize")).isEqualTo(500);
    assertThat(value(settings, "schema")).isEqualTo(folder.resolve("data/post.schema.yml"));
    assertThat(value(settings, "tags.outputs")).isEqualTo(List.of("json", "html"));
    assertThat(value(settings, "tags.pageSize")).isEqualTo(10);
    assertThat(value(settings, "links.failOn")).isEqualTo("never");
    assertThat(settings.values().get("failOn").place()).isEqualTo("postlint.yml:8:9");
  }

  @Test
  void nothingIsSetByAnEmptyFile() throws Exception {
    assertThat(read("")).isEqualTo(FileSettings.NONE);
    assertThat(read("# Nothing yet.\n")).isEqualTo(FileSettings.NONE);
    assertThat(read("rules:\npaths:\ntags:\n")).isEqualTo(FileSettings.NONE);
  }

  @Test
  void aRuleIsStrongerThanItsGroup() throws Exception {
    FileSettings settings =
        read(
            """
            rules:
              image-missing: error
              links: off
            paths:
              "_posts/2014/**": {image-alt: off}
              _drafts/: {markup: "off"}
            """);
    assertThat(settings.rules())
        .containsEntry("link-internal", RuleLevel.OFF)
        .containsEntry("image-missing", RuleLevel.ERROR)
        .doesNotContainKey("links");
    assertThat(settings.paths()).hasSize(2);
    assertThat(settings.paths().get(0).pattern()).isEqualTo("_posts/2014/**");
    assertThat(settings.paths().get(0).levels()).isEqualTo(Map.of("image-alt", RuleLevel.OFF));
    assertThat(settings.paths().get(1).levels()).containsEntry("image-alt", RuleLevel.OFF);
  }

  @Test
  void aFileIsStrongerThanThoseThatItExtends() throws Exception {
    file(
        "base/all.yml", "failOn: never\nschema: s.yml\nrules: {image-alt: off, encoding: error}\n");
    file("house.yml", "extends: base/all.yml\nfailOn: warning\n");
    FileSettings settings = read("extends: house.yml\nrules: {image-alt: error}\n");
    assertThat(value(settings, "failOn")).isEqualTo("warning");
    assertThat(value(settings, "schema")).isEqualTo(folder.resolve("base/s.yml"));
    assertThat(settings.rules())
        .isEqualTo(Map.of("image-alt", RuleLevel.ERROR, "encoding", RuleLevel.ERROR));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "faliOn: error;1:1: There is no setting \"faliOn\". Did you mean \"failOn\"?",
        "site: blog;1:1: There is no setting \"site\".",
        "tags: {output: [json]};1:8: There is no setting \"tags.output\". Did you mean"
            + " \"outputs\"?",
        "drafts: maybe;1:9: \"drafts\" must be true or false.",
        "maxImageSize: big;1:15: \"maxImageSize\" must be a whole number.",
        "failOn: eror;1:9: \"failOn\" is \"eror\", but must be one of error, warning, never."
            + " Did you mean \"error\"?",
        "reports: [sarf];1:11: \"reports\" is \"sarf\", but must be one of",
        "generator: [Hugo];1:12: \"generator\" needs one value.",
        "generator:;1:11: \"generator\" needs one value.",
        "rules: {image-atl: off};1:9: There is no rule \"image-atl\". Did you mean \"image-alt\"?",
        "rules: {image-alt: of};1:20: The level of the rule image-alt is \"of\", but must be one",
        "rules: [image-alt];1:8: The list of rules is not made of keys and values",
        "paths: {\"_posts/[\": {image-alt: off}};1:9: This is not a glob pattern",
        "failOn: error\\nfailOn: never;2:1: \"failOn\" is given twice.",
        "- failOn;1:1: The file is not made of keys and values",
        "failOn: \"error;1:9: ",
        "extends: ../secret.yml;1:10: ",
        "extends: postlint.yml;1:10: postlint.yml extends itself, by way of others or not.",
        "extends: gone.yml;gone.yml cannot be read",
      })
  void mistakesHaveTheirPlace(String text, String message) {
    String lines = text.replace("\\n", "\n");
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(message);
    if (!message.startsWith("gone")) {
      assertThatThrownBy(() -> read(lines))
          .hasMessageStartingWith("postlint.yml:" + message.substring(0, 3));
    }
  }

  @Test
  void filesOutsideAreNotExtended() throws Exception {
    Path site = Files.createDirectory(folder.resolve("site"));
    file("secret.yml", "failOn: never\n");
    Files.writeString(site.resolve(SettingsFileReader.FILE), "extends: ../secret.yml\n");
    assertThatThrownBy(
            () -> new SettingsFileReader(site).read(site.resolve(SettingsFileReader.FILE)))
        .hasMessageContaining("lies outside of");
    Files.createSymbolicLink(site.resolve("link.yml"), folder.resolve("secret.yml"));
    Files.writeString(site.resolve(SettingsFileReader.FILE), "extends: link.yml\n");
    assertThatThrownBy(
            () -> new SettingsFileReader(site).read(site.resolve(SettingsFileReader.FILE)))
        .hasMessageContaining("lies outside of");
  }
}
