package io.github.postlint.rules.frontmatter.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.postlint.TestSite;
import io.github.postlint.rules.frontmatter.FrontMatterSchema;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PostSchemaTest {
  @TempDir Path temp;
  private Path root;

  @BeforeEach
  void site() throws IOException {
    root = Files.createDirectory(temp.resolve("site"));
  }

  private SchemaException load(String name, String text) {
    new TestSite(root).file(name, text);
    return load(name);
  }

  private SchemaException load(String name) {
    return catchThrowableOfType(
        SchemaException.class, () -> PostSchema.load(root.resolve(name), root));
  }

  private String refusal(String yaml) {
    return load("s.yml", yaml).getMessage();
  }

  @Test
  void missingFile() {
    assertThat(load("none.yml"))
        .hasMessage(
            "none.yml: There is no such schema file. Write it, or correct the schema's path.");
    assertThat(load(".")).hasMessageContaining("This is not a file.");
  }

  @Test
  void notYaml() {
    SchemaException e = load("s.yml", "a: 1\nb: [x\nc: 2\n");
    assertThat(e).hasMessageStartingWith("s.yml:").hasMessageContaining("not YAML");
    assertThat(e.path()).isEqualTo("s.yml");
    assertThat(e.line()).isGreaterThan(1);
    assertThat(refusal("")).contains("no keys and values");
    assertThat(refusal("- a\n")).contains("no keys and values");
  }

  @Test
  void notJson() {
    assertThat(load("s.json", "{\n  \"type\": objekt\n}\n"))
        .hasMessageStartingWith("s.json:2:")
        .hasMessageContaining("The schema is not JSON here: ");
    assertThat(load("t.json", "{\"type\": \"object\"")).hasMessageContaining("not JSON");
    assertThat(load("u.json", "")).hasMessageContaining("no keys and values");
  }

  @Test
  void notUtf8() {
    new TestSite(root).file("s.yml", "title: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(load("s.yml")).hasMessageStartingWith("s.yml:1:11: The schema is not UTF-8");
  }

  @Test
  void noSchema() {
    assertThat(refusal("properties:\n  title:\n    type: text\n"))
        .startsWith("s.yml:3:11: This is no JSON Schema 2020-12 at properties.title.type: ");
    assertThat(refusal("required: title\n")).startsWith("s.yml:1:11: ");
    assertThat(refusal("properties: [a]\n")).startsWith("s.yml:1:13: ");
  }

  @Test
  void otherVersion() {
    assertThat(refusal("$schema: http://json-schema.org/draft-07/schema#\n"))
        .startsWith("s.yml:1:10: The schema says that it is written for");
    assertThat(load("s.yml", "$schema: https://json-schema.org/draft/2020-12/schema\n")).isNull();
  }

  @Test
  void patternThatIsNone() {
    assertThat(refusal("properties: {a: {pattern: '('}}\n"))
        .startsWith("s.yml:1:27: The pattern \"(\" is not a regular expression");
    assertThat(refusal("patternProperties: {'[': {}}\n")).startsWith("s.yml:1:21: ");
    assertThat(load("t.yml", "properties: {pattern: {}}\nexamples: [{pattern: '('}]\n")).isNull();
  }

  @Test
  void referencesThatLeadNowhere() {
    assertThat(refusal("properties: {a: {$ref: '#/$defs/x'}}\n"))
        .startsWith("s.yml:1:24: The schema refers to \"#/$defs/x\", which is not there.");
    assertThat(refusal("properties: {a: {$ref: '#nowhere'}}\n")).contains("nowhere");
    assertThat(refusal("$ref: other.yml\n"))
        .isEqualTo("s.yml:1:7: The schema refers to the file other.yml, which is not there.");
    assertThat(refusal("$ref: https://example.com/a.json\n"))
        .startsWith("s.yml:1:7: ")
        .contains("Postlint fetches nothing");
    assertThat(refusal("$ref: file:///etc/hosts\n")).contains("Postlint fetches nothing");
    assertThat(refusal("$ref: classpath:/draft-07/schema\n")).contains("Postlint fetches nothing");
    assertThat(refusal("$ref: //example.com/a\n")).contains("Postlint fetches nothing");
  }

  @Test
  void referencesOutOfTheSite() throws IOException {
    Files.writeString(temp.resolve("out.yml"), "type: object\n");
    assertThat(refusal("$ref: ../out.yml\n")).contains("which is outside the site");
    Files.createSymbolicLink(root.resolve("in.yml"), temp.resolve("out.yml"));
    assertThat(refusal("$ref: in.yml\n")).contains("which is outside the site");
  }

  @Test
  void referencesInTheSite() {
    TestSite site =
        new TestSite(root)
            .file(
                "_data/s.yml", "properties: {author: {$ref: '../parts/author.json#/$defs/name'}}\n")
            .file("parts/author.json", "{\"$defs\": {\"name\": {\"$ref\": \"name.yml\"}}}")
            .file("parts/name.yml", "$id: https://example.com/name\ntype: string\n")
            .file("_posts/2026-05-01-a.md", "---\nauthor: 5\n---\n");
    FrontMatterSchema rule = new FrontMatterSchema(Optional.of(root.resolve("_data/s.yml")));
    assertThat(site.findings(rule)).hasSize(1).allMatch(line -> line.contains("must be text"));
  }

  @Test
  void identifiedSchemaFindsFilesBesideIt() {
    new TestSite(root).file("name.yml", "type: string\n");
    assertThat(
            load(
                "s.yml",
                "$id: https://example.com/schemas/post\nproperties: {a: {$ref: name.yml},"
                    + " b: {$ref: part}}\n"
                    + "$defs: {part: {$id: part, type: string}}\n"))
        .isNull();
  }

  @Test
  void circle() {
    assertThat(refusal("allOf: [{$ref: '#'}]\n")).contains("refers to itself without end");
    assertThat(load("s.yml", "properties: {child: {$ref: '#'}}\n")).isNull();
  }

  @Test
  @Timeout(20)
  void slowOrDeepPatternIsNamed() {
    TestSite site =
        new TestSite(root)
            .file(
                "s.yml",
                """
                properties:
                  a: {pattern: '^x*x*x*x*x*y$'}
                  b: {pattern: '^(x|yz)*$'}
                """)
            .file("_posts/2026-05-01-a.md", "---\na: " + "x".repeat(300) + "!\n---\n")
            .file("_posts/2026-05-01-b.md", "---\nb: " + "xyz".repeat(20_000) + "\n---\n")
            .file("_posts/2026-05-01-c.md", "---\na: xxy\nb: xyz\n---\n");
    assertThat(site.findings(new FrontMatterSchema(Optional.of(root.resolve("s.yml")))))
        .hasSize(2)
        .anyMatch(
            line ->
                line.startsWith(
                    "_posts/2026-05-01-a.md:1:1-1:4 error [front-matter-schema] s.yml:2:16: The"
                        + " pattern \"^x*x*x*x*x*y$\" takes too long on \"xxx"))
        .anyMatch(line -> line.contains("s.yml:3:16: The pattern \"^(x|yz)*$\" takes too long"));
  }

  @Test
  void jsonSchemaIsReadLikeYaml() {
    TestSite site =
        new TestSite(root)
            .file(
                "s.json",
                "{\n\t\"properties\": {\"a\": {\"enum\": [\"x\\u00e9\\/\", 1.5, true, null]}}}")
            .file("_posts/2026-05-01-a.md", "---\na: xé/\n---\n")
            .file("_posts/2026-05-01-b.md", "---\na: 1.5\n---\n")
            .file("_posts/2026-05-01-c.md", "---\na: b\n---\n");
    assertThat(site.findings(new FrontMatterSchema(Optional.of(root.resolve("s.json")))))
        .hasSize(1)
        .allMatch(line -> line.contains("\"xé/\", 1.5, true, empty."));
  }

  @Test
  void ruleWithoutSchemaLoadsNoSchemaLibrary() throws Exception {
    URL[] classes = {FrontMatterSchema.class.getProtectionDomain().getCodeSource().getLocation()};
    try (URLClassLoader own = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
      Class<?> rule = own.loadClass(FrontMatterSchema.class.getName());
      Object made = rule.getConstructor(Optional.class).newInstance(Optional.empty());
      rule.getMethod("prepare", own.loadClass(Site.class.getName())).invoke(made, (Object) null);
      assertThat(made).hasToString(made.toString());
    }
  }
}
