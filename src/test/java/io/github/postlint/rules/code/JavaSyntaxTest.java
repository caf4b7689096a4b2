package io.github.postlint.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaSyntaxTest {

  @BeforeAll
  static void needsACompiler() {
    Assumptions.assumeTrue(
        JavaParser.ofThisJdk().isPresent(), "Skipped: this Java has no compiler; use a JDK");
  }

  private static String at(String code) {
    Optional<SyntaxError> error = new JavaSyntax().check(code);
    return error
        .map(found -> OffendingToken.at(code, found.offset()).words() + ": " + found.reason())
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package a;\n\nimport java.util.List;\n\npublic class A {}\n",
        "private int x;\n\npublic Point(int x) {\n  this.x = x;\n}\n",
        "@Override\npublic void run() {\n  go();\n}\n",
        "int x = 1;\nrun(x);\n",
        "import java.util.List;\n\nList<String> names = List.of();\n",
        "void run() {\n  go();\n}\nrun();\n",
        "case 1:\n  run();\n  break;\n",
        ".map(x -> { return x; })\n.toList()\n",
        "catch (IOException e) {\n  throw e;\n}\n",
        "@Rule(\n  value = 1\n) // applies;\n",
        "public class A {\n  void run() {\n    go();\n",
        "    go();\n  }\n}\n",
        "foo.bar()\nfoo.baz()\n",
        "switch (o) {\n  case Point(int x, int y) -> run();\n}\n",
        "if (o instanceof Point(var x, var y)) { run(x); }\n",
        "list.forEach(_ -> run());\n",
        "void main() {\n  IO.println(1);\n}\n",
        "record Range(int a, int b) {}\nvar range = new Range(1, 2);\n",
        "java.lang.Error: x;\n\tat a.B.c(B.java:1)\n",
        "public Point {\n  check(x);\n}\n",
        "A, B;\n\nA() {}\n"
      })
  void passes(String code) {
    assertThat(at(code)).isEmpty();
  }

  @Test
  void mistakes() {
    assertThat(at("int x = 1\nint y = 2;\n")).startsWith("behind \"1\": ';' expected");
    assertThat(at("void run() {\n  go(1, 2;\n}\n")).startsWith("at \";\": ')'");
    assertThat(at("run(“x”);\nrun();\n")).startsWith("at \"“\": illegal character");
    assertThat(at("class A {\n  void () {\n    go();\n  }\n}\n")).isNotEmpty();
    assertThat(at("class A {\n  int x = 1;\n  setX(int x) {\n    go();\n  }\n}\n"))
        .startsWith("at \"setX\"");
  }

  @Test
  void anOffendingTokenIsInItsPiece() {
    assertThat(at("run();\nvoid go() {\n  stop()\n}\nrun();\n")).startsWith("behind \"stop()\"");
  }
}
