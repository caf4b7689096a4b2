package io.github.postlint.post.frontmatter.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.SharedBlogs;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the YAML reader with Ruby's: what is refused, and what every scalar becomes. */
@Tag("slow")
class PsychOracleTest {
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---\\s*\\n(.*?\\n?)^(?:---|\\.\\.\\.)\\s*$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final List<String> VALUES =
      List.of(
          "no",
          "yes",
          "on",
          "off",
          "y",
          "n",
          "NO",
          "True",
          "~",
          "null",
          "NULL",
          "",
          "12:30",
          "1:30:45",
          "-1:30",
          "1:30:45.5",
          "1:60",
          "010",
          "0o10",
          "0x1F",
          "0b11",
          "1_000",
          "1.10",
          "1e3",
          "1.5e+3",
          "1.",
          ".5",
          "-.5",
          ".",
          "-",
          "+1",
          "-1",
          "1,000",
          "1,000.5",
          "0888",
          "00",
          "0",
          "-0",
          "2017-05-09",
          "2017-5-9",
          "2017-13-45",
          "2017-02-30",
          "2017-05-09 12:00:00",
          "2017-05-09 12:00:00 +0100",
          "2017-05-09T12:00:00Z",
          "2017-05-09 12:00",
          ".inf",
          "-.inf",
          ".NaN",
          "+.inf",
          "=",
          "<<",
          "c++",
          "c#",
          ".net",
          "a:b",
          "a: b",
          "a :b",
          ":sym",
          ":",
          "::",
          ":a b",
          "'quoted'",
          "\"quoted\"",
          "'it''s'",
          "\"a\\tb\"",
          "\"a\\qb\"",
          "\"open",
          "'open",
          "\"a\" b",
          "@foo",
          "`x`",
          "%x",
          "&x y",
          "*x",
          "!x y",
          "!!str 12",
          "!!int 12",
          "!x 12",
          "!ruby/object:Object {}",
          "!ruby/sym foo",
          "!ruby/hash:Foo x",
          "!ruby/struct:Foo x",
          "!ruby/class Foo",
          "!ruby/range 1..2",
          "!ruby/exception:Foo x",
          "!ruby/string:Foo x",
          "!ruby/array:Foo x",
          "!ruby/array:Foo [x]",
          "!ruby/symbol x",
          "!ruby/unknown x",
          "!ruby/unknown [x]",
          "!ruby/object x",
          "!ruby/object:Foo [x]",
          "!ruby/complex 1",
          "!<tag:ruby.yaml.org,2002:sym> a",
          "!<tag:ruby.yaml.org,2002:object:Foo> a",
          "!ruby/regexp x",
          "!ruby/string x",
          "{a: [b, ?]}",
          "[?, ]",
          "[? , b]",
          "[ ? ]",
          "{a, ?}",
          "[b ?]",
          "[{?}]",
          "{\"a\":b}",
          "{\"a\"?: b}",
          "[\"a\"?]",
          "[a:]",
          "[a:[b]]",
          "{a:{b: c}}",
          "[http://x, b]",
          "[a :, b]",
          "[::, b]",
          "[:, b]",
          "[a:?b]",
          "{a:}",
          "{a:, b}",
          "{a:b, c}",
          "[a?b]",
          "[why? because, ?a]",
          "[what ?, b]",
          "{a?: 1}",
          "{x: what? no, y: 1}",
          "[a, ?]",
          "{a: b:}",
          "[a:b:, c]",
          "[\"a\"b]",
          "[a,,b]",
          "[#a]",
          "[a, #b]",
          "[a, b]",
          "[a, b",
          "[a, 'b]",
          "{a: b}",
          "{a: b",
          "[1.10, no, 12:30]",
          "- x",
          "? x",
          "| x",
          "> x",
          "#foo",
          "a #b",
          "a#b",
          "\tx",
          "x\t",
          "x\ty",
          "x\t# y",
          "\"x\"\t",
          "[a,\tb]",
          "123456789012345678901234567890",
          "999999999999999.0",
          "999999999999999.9",
          "1000000000000000.0",
          "-1000000000000000.0",
          "1234567890123456.0",
          "9999999999999998.0",
          "10000000000000000.0",
          "123456789012345678901234567890.5",
          "1.0e+14",
          "1.0e+15",
          "1.25e+100",
          "1.0e+400",
          "-1.0e+400",
          "100.0",
          "-0.0",
          "0.0001",
          "0.00001",
          "-0.00012345",
          "1.0e-4",
          "1.0e-5",
          "1.5e-320",
          "1.2.3",
          "0.0.1",
          "1-2",
          "190:20:30",
          "1__0",
          "0_7",
          "08",
          "0x",
          "0b",
          "été",
          "日本語",
          "😀 x: y",
          "a\u00a0b",
          "\u00a0x",
          "--- x",
          "...",
          "{{ site.url }}/a",
          "{% x %}",
          "[[a]]",
          "-x",
          "?x",
          "-1 apple",
          "1 apple",
          "1st",
          "2017 in review",
          "1.5 apples",
          "+",
          "1e",
          "e1",
          "infinity",
          ".inf x");
  private static final List<String> DOCUMENTS =
      List.of(
          "a: 1\nb:\n- x\n- y\n",
          "a: 1\n b: 2\n",
          "a:\n  b: 1\n c: 2\n",
          "a: x\ny z\nb: 1\n",
          "a: x\n  y z\nb: 1\n",
          "a:b\n",
          "a:b\nc: d\n",
          "a:\n-b\n-c\n",
          "a:\n-b\nc: d\n",
          "a:\n  -b\n  -c\n",
          "a:\n\t- b\n",
          "a:\n  - b\n\t- c\n",
          "a: |\n  x\n  y\nb: >\n  z\n",
          "a: >\n x\n",
          "a: >\nx y?\nb: 1\n",
          "a: \"x\ny\"\nb: 1\n",
          "a: \"x\nb: \"y\"\n",
          "a: 'x\nb: 1\n",
          "a: b: c\n",
          "a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n",
          "x: &a {k: 1}\ny: *a\n",
          "x: &a\n  k: 1\ny:\n  <<: *a\n  z: 2\n",
          "x: *nope\n",
          "a: *b c\n",
          "a: [b, c]\nd: {e: f, g: no}\n",
          "# only a comment\n",
          "",
          "\n\n",
          "just text\n",
          "- a\n- b\n",
          "a: 1\r\nb: 2\r\n",
          "a: \"b\"c\n",
          "a: 'b' # c\n",
          "a: b # c\n",
          "? a\n: b\n",
          "a:\n",
          "a: \n  \n",
          "a : b\n",
          "\"a\": b\n",
          "'a' : b\n",
          "a b: c\n",
          "a: - b\n",
          "a: [b]: c\n",
          "a: [b] c\n",
          "a: {b} \n",
          "a: {{ b }}/c\n",
          "a: 1\na: 2\n",
          "yes: 1\ntrue: 2\n",
          "a: \u0007b\n",
          "a: \u0085b\n",
          "a: b\u2028c\n",
          "a:   \tb\n",
          "a:\tb\n",
          "a:\t- b\n",
          "- \ta\n",
          "-\ta\n",
          "a: b\n\tc\n",
          "a: b\n \tc\n",
          "a: b\n \tc: d\n",
          "a:\n \tc\n",
          "a: \"b\"\n \tc\n",
          "a: \"b\n\tc\"\n");

  @TempDir Path temp;

  @Test
  void valuesBecomeWhatRubyMakesOfThem() throws Exception {
    List<String> texts = new ArrayList<>(DOCUMENTS);
    VALUES.forEach(value -> texts.add("v: " + value + "\n"));
    VALUES.forEach(value -> texts.add("v:\n- " + value + "\n- x\n"));
    assertThat(disagreements("values", texts)).isEmpty();
  }

  @Test
  void recombinedValuesBecomeWhatRubyMakesOfThem() throws Exception {
    Random random = new Random(7);
    String[] parts = {
      "1", "0", "7", ".", ",", "_", "-", "+", ":", "e", "x", "n", "o", " ", "'", "\""
    };
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      StringBuilder value = new StringBuilder("v: ");
      for (int j = random.nextInt(6) + 1; j > 0; j--) {
        value.append(parts[random.nextInt(parts.length)]);
      }
      texts.add(value.append('\n').toString());
    }
    assertThat(disagreements("recombined values", texts)).isEmpty();
  }

  @Test
  void realFrontMatterIsReadAsRubyReadsIt() throws Exception {
    List<Path> files = new ArrayList<>(SharedBlogs.posts(temp));
    files.addAll(SharedBlogs.fixes());
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      Matcher matcher = FRONT_MATTER.matcher(text(file));
      if (matcher.find()) {
        texts.add(matcher.group(1));
      }
    }
    assertThat(disagreements("real front matter", texts)).isEmpty();
  }

  private static String text(Path file) throws IOException {
    return SourceReader.decode(Files.readAllBytes(file), "x").text();
  }

  private List<String> disagreements(String what, List<String> texts) throws Exception {
    String printed = Oracle.run(getClass(), "psych.rb", String.join("\0", texts), "psych", "ruby");
    List<String> answers = List.of(printed.split("\n", -1));
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String ours = ours(texts.get(i));
      if (!ours.equals(answers.get(i))) {
        wrong.add(
            "text " + texts.get(i) + "\n  ruby " + answers.get(i) + "\n  ours " + ours + "\n");
      }
    }
    System.out.printf("%s: %d of %d agree%n", what, texts.size() - wrong.size(), texts.size());
    return wrong;
  }

  private static String ours(String text) {
    Source source = Source.of("x", text);
    YamlDocument document = YamlReader.read(source, new Span(0, text.length()));
    if (document.problem().isPresent()) {
      return "refused";
    }
    List<String> out = new ArrayList<>();
    document.root().ifPresentOrElse(root -> flatten(root, out), () -> out.add("NULL="));
    return out.contains("SYMBOL") ? "refused" : String.join("\t", out);
  }

  private static void flatten(Value value, List<String> out) {
    if (value instanceof Scalar scalar) {
      out.add(print(scalar.resolved()));
    } else if (value instanceof Sequence sequence) {
      sequence.items().forEach(item -> flatten(item, out));
    } else {
      effective((Mapping) value)
          .forEach(
              entry -> {
                flatten(entry.key(), out);
                flatten(entry.value(), out);
              });
    }
  }

  /** A key that comes again keeps its first place and takes the later value, as in a Ruby hash. */
  private static Iterable<MappingEntry> effective(Mapping mapping) {
    var byKey = new java.util.LinkedHashMap<TypedValue, MappingEntry>();
    for (MappingEntry entry : mapping.entries()) {
      if (entry.isMerge()) {
        effective((Mapping) entry.value()).forEach(one -> byKey.put(one.key().resolved(), one));
      } else {
        byKey.put(entry.key().resolved(), entry);
      }
    }
    return byKey.values();
  }

  private static String print(TypedValue value) {
    return switch (value.type()) {
      case NULL -> "NULL=";
      case TIME, SYMBOL -> value.type().name();
      default -> value.type() + "=" + value.text().replace("\n", "\\n").replace("\t", "\\t");
    };
  }
}
