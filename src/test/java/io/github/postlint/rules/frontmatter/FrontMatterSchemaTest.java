package io.github.postlint.rules.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontMatterSchemaTest {
  private static final String POST = "_posts/2026-05-01-a.md";

  @TempDir Path root;

  private List<Finding> lint(String schema, String frontMatter) {
    return lint(schema, ("---\n" + frontMatter + "---\nText.\n").getBytes(StandardCharsets.UTF_8));
  }

  private List<Finding> lint(String schema, byte[] post) {
    TestSite site = new TestSite(root).file("post.schema.yml", schema).file(POST, post);
    return site.lint(rule()).findings();
  }

  private FrontMatterSchema rule() {
    return new FrontMatterSchema(Optional.of(root.resolve("post.schema.yml")));
  }

  /** The findings as {@code line:column-line:column message}. */
  private List<String> check(String schema, String frontMatter) {
    return shown(lint(schema, frontMatter));
  }

  private static List<String> shown(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                finding.range().start().line()
                    + ":"
                    + finding.range().start().column()
                    + "-"
                    + finding.range().end().line()
                    + ":"
                    + finding.range().end().column()
                    + " "
                    + finding.message())
        .toList();
  }

  private String fixed(String schema, String frontMatter) throws IOException {
    String text = null;
    for (Finding finding : lint(schema, frontMatter)) {
      Fix fix = finding.fix().orElseThrow();
      text = fix.apply(Files.readString(root.resolve(POST)));
    }
    return text == null ? "" : text.substring(4, text.length() - "---\nText.\n".length());
  }

  @Test
  void missingKeyStandsAtTheOpeningDelimiter() {
    assertThat(check("required: [title]\n", "tags: [a]\n"))
        .containsExactly("1:1-1:4 The post has no title. Add a line \"title: …\".");
  }

  @Test
  void emptyFrontMatterHasNothing() {
    assertThat(check("required: [title]\n", ""))
        .containsExactly("1:1-1:4 The post has no title. Add a line \"title: …\".");
    assertThat(check("required: [title]\n", "# later\n")).hasSize(1);
  }

  @Test
  void missingNestedKeyStandsAtTheMapping() {
    String schema =
        "properties: {image: {required: [alt]}, authors: {items: {required: [name]}}}\n";
    assertThat(check(schema, "image:\n  path: a.png\nauthors:\n  - web: x\n"))
        .containsExactly(
            "2:1-2:6 image has no alt. Add a line \"alt: …\".",
            "5:5-5:8 Item 1 of authors has no name. Add a line \"name: …\".");
  }

  @Test
  void inheritedKeyIsPresent() {
    new TestSite(root)
        .config(
            "defaults:\n  - values: {layout: post, image: {alt: x}}\n    scope: {path: '',"
                + " type: posts}\n");
    String schema = "required: [layout, image]\nproperties: {image: {required: [alt]}}\n";
    assertThat(check(schema, "title: x\n")).isEmpty();
    assertThat(check(schema, "layout:\nimage: {path: a.png}\n")).isEmpty();
  }

  @Test
  void inheritedValueIsNotThePostsFault() {
    new TestSite(root).config("defaults:\n  - values: {layout: 5, other: 1}\n");
    String schema =
        "properties: {layout: {type: string}, title: {}}\nadditionalProperties: false\n";
    assertThat(check(schema, "title: x\n")).isEmpty();
    assertThat(check(schema, "layout:\n")).isEmpty();
  }

  @Test
  void misspeltRequiredKeyIsOneFinding() throws IOException {
    String schema = "properties: {authors: {}}\nrequired: [authors]\nadditionalProperties: false\n";
    assertThat(check(schema, "Authors: [a]\n"))
        .containsExactly(
            "2:1-2:8 \"Authors\" should be \"authors\": as it stands, the post has no authors.");
    assertThat(fixed(schema, "Authors: [a]\n")).isEqualTo("authors: [a]\n");
  }

  @Test
  void nearKeyThatIsAllowedIsNotRenamed() {
    List<Finding> findings = lint("properties: {title: {}}\nrequired: [title]\n", "titel: x\n");
    assertThat(shown(findings))
        .containsExactly(
            "2:1-2:6 \"titel\" should be \"title\": as it stands, the post has no title.");
    assertThat(findings.get(0).fix()).isEmpty();
  }

  @Test
  void unknownKeyHasASuggestion() throws IOException {
    String schema = "properties: {image: {}, title: {}}\nadditionalProperties: false\n";
    assertThat(check(schema, "title: x\nimagen: a.png\nzzz: 1\n"))
        .containsExactly(
            "3:1-3:7 \"imagen\" is a key that the schema does not know. Did you mean \"image\"?",
            "4:1-4:4 \"zzz\" is a key that the schema does not know. Remove it, or add it"
                + " to the schema.");
    assertThat(fixed(schema, "imagen: a.png\n")).isEqualTo("image: a.png\n");
  }

  @Test
  void unknownKeyIsNotRenamedToAKeyThatIsThere() {
    String schema = "properties: {image: {}}\nadditionalProperties: false\n";
    assertThat(lint(schema, "image: a\nimagen: b\n").get(0).fix()).isEmpty();
  }

  @Test
  void postlintsOwnKeyIsKnown() {
    assertThat(check("additionalProperties: false\n", "postlint: {disable: [encoding]}\n"))
        .isEmpty();
  }

  @Test
  void unevaluatedKeyIsFoundAfterReferences() {
    String schema =
        """
        $ref: '#/$defs/base'
        $defs: {base: {properties: {title: {type: string}, slug: {}}}}
        unevaluatedProperties: false
        """;
    assertThat(check(schema, "titel: x\n"))
        .containsExactly(
            "2:1-2:6 \"titel\" is a key that the schema does not know. Did you mean \"title\"?");
    assertThat(check(schema, "title: 5\n"))
        .containsExactly(
            "2:8-2:9 title must be text, but is the number 5. Put it in quotation marks.");
  }

  @Test
  void scalarForAListBecomesAList() throws IOException {
    String schema = "properties: {tags: {type: array}, authors: {type: array}}\n";
    assertThat(check(schema, "tags: people\n"))
        .containsExactly(
            "2:7-2:13 tags must be a list, but is the text \"people\". Write [people].");
    assertThat(fixed(schema, "tags: people\n")).isEqualTo("tags: [people]\n");
    assertThat(fixed(schema, "authors: 'Jane, Joe'\n")).isEqualTo("authors: ['Jane, Joe']\n");
    assertThat(lint(schema, "tags: dev ops\n").get(0).fix()).isEmpty();
    assertThat(lint(schema, "authors: a, b\n").get(0).fix()).isEmpty();
    assertThat(lint(schema, "authors: |\n  a\n").get(0).fix()).isEmpty();
  }

  @Test
  void numberForTextIsQuoted() throws IOException {
    String schema = "properties: {title: {type: string}, tags: {items: {type: string}}}\n";
    assertThat(check(schema, "title: 2026\ntags: [a, no, 1.10]\n"))
        .containsExactly(
            "2:8-2:12 title must be text, but is the number 2026. Put it in quotation marks.",
            "3:11-3:13 Item 2 of tags must be text, but is no, which YAML reads as false. Put it in"
                + " quotation marks.",
            "3:15-3:19 Item 3 of tags must be text, but is the number 1.10. Put it in"
                + " quotation marks.");
    assertThat(fixed(schema, "title: 010\n")).isEqualTo("title: \"010\"\n");
  }

  @Test
  void emptyValueStandsAtItsKey() {
    assertThat(check("properties: {title: {type: string}}\n", "title:\n"))
        .containsExactly("2:1-2:6 title must be text, but is empty.");
    assertThat(check("properties: {title: {type: string}}\n", "title: ~\n"))
        .containsExactly("2:8-2:9 title must be text, but is empty.");
  }

  @Test
  void datesAreText() {
    String schema =
        "properties: {date: {type: string, format: date}, time: {type: string, format:"
            + " date-time}}\n";
    assertThat(check(schema, "date: 2026-5-9\ntime: 2026-05-09 12:00:00 +0100\n")).isEmpty();
    assertThat(check(schema, "time: 2026-5-9 8:00:00.5\n")).isEmpty();
    assertThat(check(schema, "date: 2026-13-45\ntime: soon\n"))
        .containsExactly(
            "2:7-2:17 date \"2026-13-45\" is no day such as 2026-06-01. Correct it.",
            "3:7-3:11 time \"soon\" is no time such as 2026-06-01T12:00:00+02:00. Correct it.");
  }

  @Test
  void allowedValuesAreListed() throws IOException {
    String schema = "properties: {author: {enum: [joannis, marie]}}\n";
    assertThat(check(schema, "author: Joannis\n"))
        .containsExactly(
            "2:9-2:16 author \"Joannis\" is not one of the allowed values: \"joannis\", \"marie\"."
                + " Did you mean \"joannis\"?");
    assertThat(fixed(schema, "author: 'Joannis'\n")).isEqualTo("author: 'joannis'\n");
    assertThat(check("properties: {n: {enum: [1, 2, 3, 4, 5, six, 7]}}\n", "n: 9\n"))
        .containsExactly(
            "2:4-2:5 n is the number 9, which is not one of the allowed values: 1, 2, 3, 4, 5 and 2"
                + " more.");
  }

  @Test
  void fixOfAWordIsTheOnlyNearOneAndStaysText() throws IOException {
    assertThat(lint("properties: {a: {enum: [nopa, nope]}}\n", "a: nopo\n").get(0).fix()).isEmpty();
    assertThat(fixed("properties: {a: {enum: ['yes', maybe]}}\n", "a: yess\n"))
        .isEqualTo("a: \"yes\"\n");
  }

  @Test
  void numberThatIsMeantAsAnAllowedTextIsQuoted() throws IOException {
    String schema = "properties: {java: {enum: ['1.10', '17']}}\n";
    assertThat(check(schema, "java: 1.10\n"))
        .containsExactly(
            "2:7-2:11 java must be the text \"1.10\", but is the number 1.10. Put it in quotation"
                + " marks.");
    assertThat(fixed(schema, "java: 1.10\n")).isEqualTo("java: \"1.10\"\n");
  }

  @Test
  void itemThatIsNotAllowedIsNamed() {
    assertThat(check("properties: {a: {items: {enum: [x1, y]}}}\n", "a: [y, X1, [z]]\n"))
        .containsExactly(
            "2:8-2:10 Item 2 of a, \"X1\", is not one of the allowed values: \"x1\", \"y\". Did you"
                + " mean \"x1\"?",
            "2:12-2:15 Item 3 of a is a list, which is not one of the allowed values: \"x1\","
                + " \"y\".");
  }

  @Test
  void constantIsNamed() {
    assertThat(check("properties: {layout: {const: post}}\n", "layout: page\n"))
        .containsExactly("2:9-2:13 layout must be \"post\", but is \"page\".");
  }

  @Test
  void patternNamesItsForm() {
    String schema =
        "properties: {slug: {pattern: '^[a-z-]+$', description: Small letters and hyphens},"
            + " id: {pattern: '^x'}}\n";
    assertThat(check(schema, "slug: My Post\nid: y\n"))
        .containsExactly(
            "2:7-2:14 slug \"My Post\" does not have the form that the schema wants, ^[a-z-]+$."
                + " The schema says: Small letters and hyphens.",
            "3:5-3:6 id \"y\" does not have the form that the schema wants, ^x. Correct it.");
  }

  @Test
  void sizesAreCounted() {
    String schema =
        "properties: {title: {minLength: 3, maxLength: 5}, tags: {minItems: 1, maxItems: 2,"
            + " uniqueItems: true},"
            + " n: {minimum: 1, maximum: 5, multipleOf: 2}}\n";
    assertThat(check(schema, "title: \uD83D\uDE80é\ntags: []\nn: 0\n"))
        .containsExactly(
            "2:8-2:11 title has 2 characters. The schema wants at least 3.",
            "3:7-3:9 tags has no items. The schema wants at least 1.",
            "4:4-4:5 n \"0\" is too small. The schema wants at least 1.");
    assertThat(check(schema, "title: abcdef\ntags: [a, b, a]\nn: 7\n"))
        .containsExactly(
            "2:8-2:14 title has 6 characters. The schema wants at most 5.",
            "3:7-3:16 tags has 3 items. The schema wants at most 2.",
            "3:14-3:15 tags has \"a\" twice. Remove one.",
            "4:4-4:5 n \"7\" is not a multiple of 2. Correct it.",
            "4:4-4:5 n \"7\" is too large. The schema wants at most 5.");
    assertThat(check(schema, "title: ''\n"))
        .containsExactly("2:8-2:10 title is empty. Write something.");
  }

  @Test
  void dependentKeyStandsAtTheKeyThatNeedsIt() {
    assertThat(check("dependentRequired: {image: [image_alt]}\n", "image: a.png\n"))
        .containsExactly(
            "2:1-2:6 The post has image, so it needs image_alt as well. Add a line"
                + " \"image_alt: …\".");
  }

  @Test
  void forbiddenThings() {
    assertThat(check("properties: {old: false}\n", "old: 1\n"))
        .containsExactly("2:6-2:7 old is not allowed here. Remove it.");
    assertThat(check("propertyNames: {pattern: '^[a-z]+$'}\n", "Old: 1\n"))
        .containsExactly(
            "2:1-2:4 \"Old\" is not a key that the schema allows here. Rename or remove it.");
    assertThat(check("properties: {a: {not: {const: x}}}\n", "a: x\n"))
        .containsExactly("2:4-2:5 a \"x\" is what the schema forbids. Correct it.");
  }

  @Test
  void alternativesOfTypeAreOneMessage() {
    String schema =
        "properties: {tags: {anyOf: [{type: string}, {type: array, items: {type: string}}]}}\n";
    assertThat(check(schema, "tags: 5\n"))
        .containsExactly("2:7-2:8 tags must be text or a list, but is the number 5.");
    assertThat(check(schema, "tags: [a, 5]\n"))
        .containsExactly(
            "2:11-2:12 Item 2 of tags must be text, but is the number 5. Put it in"
                + " quotation marks.");
    assertThat(check(schema.replace("anyOf", "oneOf"), "tags: 5\n"))
        .containsExactly("2:7-2:8 tags must be text or a list, but is the number 5.");
  }

  @Test
  void alternativesOfWordsAndKeysAreOneMessage() {
    assertThat(check("properties: {a: {oneOf: [{const: x}, {enum: [y, z]}]}}\n", "a: q\n"))
        .hasSize(1)
        .allMatch(line -> line.contains("allowed values: \"x\", \"y\", \"z\"."));
    assertThat(check("anyOf: [{required: [title]}, {required: [name]}]\n", "x: 1\n"))
        .containsExactly("1:1-1:4 The post has no title or name. Add one of them.");
    assertThat(
            check("oneOf: [{required: [a]}, {required: [b]}, {required: [c]}]\n", "a: 1\nb: 2\n"))
        .containsExactly(
            "1:1-1:4 The front matter fits several forms of the schema, of which it may have one"
                + " only. Change it.");
  }

  @Test
  void otherAlternativesGiveTheNearest() {
    String schema =
        "properties: {v: {anyOf: [{type: string, pattern: '^a', minLength: 4}, {type:"
            + " string, format: date}]}}\n";
    assertThat(check(schema, "v: b\n"))
        .containsExactly(
            "2:4-2:5 v \"b\" is no day such as 2026-06-01. Correct it. The schema allows"
                + " other forms as well.");
  }

  @Test
  void conditionsCount() {
    String schema =
        "if: {properties: {layout: {const: talk}}, required: [layout]}\nthen: {required:"
            + " [speaker]}\n";
    assertThat(check(schema, "layout: talk\n"))
        .containsExactly("1:1-1:4 The post has no speaker. Add a line \"speaker: …\".");
    assertThat(check(schema, "layout: post\n")).isEmpty();
  }

  @Test
  void aliasesMergeKeysAndDuplicates() {
    String schema =
        "required: [a, b]\nproperties: {a: {const: 2}, b: {type: string}, c: {required: [b]}}\n";
    assertThat(check(schema, "a: 1\na: 2\nbase: &x {b: text}\n<<: *x\nc:\n  <<: [*x]\n")).isEmpty();
    assertThat(check(schema, "a: 2\nbase: &x {b: 5}\n<<: *x\nc: *x\n"))
        .containsExactly(
            "3:14-3:15 b must be text, but is the number 5. Put it in quotation marks.");
  }

  @Test
  void placesCountAccentsEmojiTabsAndLineEnds() {
    String schema = "properties: {title: {type: string}, é: {type: array}}\n";
    byte[] post =
        "\uFEFF---\r\né: \uD83D\uDE80 x # ü\r\ntitle:\t5\r\n---\r\n"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(shown(lint(schema, post)))
        .containsExactly(
            "2:4-2:8 é must be a list, but is the text \"\uD83D\uDE80 x\". Write [\uD83D\uDE80 x].",
            "3:8-3:9 title must be text, but is the number 5. Put it in quotation marks.");
  }

  @Test
  void longValuesAreNamedOnTheirFirstLine() {
    assertThat(check("properties: {a: {type: string}}\n", "a:\n  - x\n  - y\n"))
        .containsExactly("3:3-3:6 a must be text, but is a list.");
  }

  @Test
  void othersSpeakOfBrokenFrontMatter() {
    String schema = "required: [title]\n";
    assertThat(check(schema, "a: b: c\n")).isEmpty();
    assertThat(check(schema, "- a\n")).isEmpty();
    assertThat(lint(schema, "No front matter.\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void withoutSchemaNothingIsSaid() {
    new TestSite(root).file(POST, "---\na: 1\n---\n");
    assertThat(new TestSite(root).findings(new FrontMatterSchema(Optional.empty()))).isEmpty();
  }
}
