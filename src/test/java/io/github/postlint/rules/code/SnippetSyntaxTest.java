package io.github.postlint.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetSyntaxTest {

  private static String at(String language, String code) {
    Optional<SyntaxError> error = SnippetSyntaxes.of(language).orElseThrow().check(code);
    return error
        .map(found -> OffendingToken.at(code, found.offset()).words() + ": " + found.reason())
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": 1}\n",
        "\"a\": 1,\n\"b\": {}\n",
        "\"a\": 1,\n",
        "{\"a\": 1},\n{\"a\": 2}\n",
        "{\"a\": 1}\n{\"a\": 2}\n",
        "// tsconfig.json\n{\n  \"a\": 1 // one\n}\n",
        "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"a\": 1}\n",
        "{\"a\": <your key>}\n",
        "{\"id\": ObjectId(\"12\")}\n",
        "{\"a\": {\n",
        "curl -X POST\n"
      })
  void jsonPasses(String code) {
    assertThat(at("json", code)).isEmpty();
  }

  @Test
  void jsonMistakes() {
    assertThat(at("json", "{\"a\": 1,}\n"))
        .isEqualTo("at \"}\": the comma before it is one too many");
    assertThat(at("jsonc", "{\"a\": 1,}\n")).isEmpty();
    assertThat(at("json", "{\"a\": 1\n \"b\": 2}\n"))
        .isEqualTo("at \"b\": a comma is missing before it");
    assertThat(at("json", "{'a': 1}\n")).contains("only straight double quotes count");
    assertThat(at("json", "{a: 1}\n")).isEqualTo("at \"a:\": a key has to stand in double quotes");
    assertThat(at("json", "{\"a\": yes}\n"))
        .isEqualTo("at \"yes\": text has to stand in double quotes");
    assertThat(at("json", "{\"a\": [1, 2}\n")).contains("this bracket does not close");
    assertThat(at("json", "{\"a\": {\"b\": 1}\n")).contains("never closed");
    assertThat(at("json", "{\"a\": \"C:\\dir\"}\n"))
        .contains("a backslash in a string has to be doubled");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1\n---\nb: !custom 2\n",
        "    - a\n  b: 1\n",
        "- a\n\nb: 1\n",
        "---\ntitle: x\n---\n\nText: with: colons\n",
        "a:\t1\n",
        "a: *unknown\n"
      })
  void yamlPasses(String code) {
    assertThat(at("yaml", code)).isEmpty();
  }

  @Test
  void yamlMistakes() {
    assertThat(at("yml", "a: b: c\n")).startsWith("at \"b:\": no key can stand here");
    assertThat(at("yaml", "a:\n\tb: 1\n")).contains("a tab cannot indent a line");
    assertThat(at("yaml", "a: 'x\nb: 1\n"))
        .startsWith("at \"'x\": this quotation mark is never closed");
    assertThat(at("yaml", "a: @x\n")).contains("a value that begins with \"@\"");
    assertThat(at("yaml", "a: [1, 2\nb: 1\n")).contains("a comma or a closing bracket is missing");
    assertThat(at("yaml", "// a.yml\na: 1\n")).contains("a comment begins with #");
    assertThat(at("yaml", "a: 1\n b: 2\n")).startsWith("at \"b:\"");
    assertThat(at("yaml", "[a]\nb = 1\n")).contains("does not go on with");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"file:///etc/passwd\">\n<e/>\n",
        "<e/>\n<b x:y=\"1\"/>\n",
        "<e>&nbsp;&other;</e>\n",
        "<e>\n<b>1</b>\n",
        "<b>1</b>\n</e>\n",
        "<version><your version></version>\n",
        "<div><br></div>\n",
        "plain & simple\n"
      })
  void xmlPasses(String code) {
    assertThat(at("xml", code)).isEmpty();
  }

  @Test
  void xmlMistakes() {
    assertThat(at("xml", "<e>\n<f>x</g>\n</e>\n")).isEqualTo("at \"</g>\": <f> is still open");
    assertThat(at("xml", "<e>x & y</e>\n")).isEqualTo("at \"&\": an ampersand is written &amp;");
    assertThat(at("xml", "<e>1 < 2</e>\n")).contains("a less-than sign is written &lt;");
    assertThat(at("xml", "<e b=“1”/>\n")).contains("straight quotes");
    assertThat(at("xml", "<e>\n<!-- x ->\n<f/> <!-- y -->\n</e>\n"))
        .contains("does not end with -->");
  }

  @Test
  void toml() {
    assertThat(at("toml", "a = 1\n[b]\nc = [\n  1,\n]\n")).isEmpty();
    assertThat(at("toml", "a = 1\na = 2\n")).isEmpty();
    assertThat(at("toml", "a = <version>\n")).isEmpty();
    assertThat(at("toml", "a = x\n")).startsWith("at \"x\": nothing can begin like this");
    assertThat(at("toml", "a = \"x\n")).contains("missing at the end of the line");
  }

  @Test
  void properties() {
    assertThat(at("properties", "# C:\\users\na=\\u00e9\nb=\\\\users\n")).isEmpty();
    assertThat(at("properties", "a=1\nb=C:\\users\n")).contains("four hexadecimal digits");
  }

  @Test
  void deepAndLongSnippetsAreSurvived() {
    assertThat(at("json", "[".repeat(50_000) + "\n")).isEmpty();
    assertThat(at("yaml", "[".repeat(5_000) + "\n")).isNotNull();
    assertThat(at("xml", "<e>".repeat(20_000) + "\n")).isEmpty();
    assertThat(at("java", "int x = " + "(".repeat(40_000) + ";\n")).isNotNull();
    assertThat(at("toml", "a = " + "[".repeat(50_000) + "\n")).isNotNull();
  }
}
