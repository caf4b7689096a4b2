package io.github.postlint.post.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Guesses a language from what code looks like. */
public final class CodeLook {
  /** As much of the code is looked at, in UTF-16 units: what tells a language stands early. */
  private static final int MAX = 800;

  private static final List<Sign> SIGNS = signs();

  /**
   * @param hints one of which, at least, is in all code that fits, in small letters: most patterns
   *     need not be tried
   */
  private record Sign(String language, List<String> hints, Pattern pattern) {
    boolean mayBeIn(String lower) {
      for (String hint : hints) {
        if (lower.contains(hint)) {
          return true;
        }
      }
      return false;
    }
  }

  private CodeLook() {}

  /** The name of a language that most highlighters know; empty where none is clear. */
  public static String of(String code) {
    String head = code.substring(0, Math.min(MAX, code.length()));
    String lower = head.toLowerCase(Locale.ROOT);
    for (Sign sign : SIGNS) {
      if (sign.mayBeIn(lower) && sign.pattern().matcher(head).find()) {
        return sign.language();
      }
    }
    return "";
  }

  /** In this order: what is surest comes first. */
  private static List<Sign> signs() {
    List<Sign> signs = new ArrayList<>();
    add(
        signs,
        "diff",
        List.of("diff --git ", "--- ", "@@ -"),
        "^(?:diff --git |--- \\S+\\n\\+\\+\\+ |@@ -\\d)");
    add(signs, "php", List.of("<?php"), "<\\?php");
    add(
        signs,
        "xml",
        List.of("<"),
        "\\A\\s*<\\?xml|^\\s*<(?:project|dependency|dependencies|plugin|bean|beans)\\b");
    add(
        signs,
        "html",
        List.of("<"),
        "(?i)\\A\\s*<(?:!doctype|html|head|body|div|p|a|ul|span|script|link|meta|form)\\b");
    add(signs, "bash", List.of("#!"), "\\A#!\\s*/(?:usr/)?bin/(?:env )?(?:ba|z|)sh");
    add(signs, "python", List.of("#!"), "\\A#!.*python");
    add(signs, "ruby", List.of("#!"), "\\A#!.*ruby");
    add(
        signs,
        "console",
        List.of("$ ", "% ", "> ", "# "),
        "^\\s*(?:\\$|%|>|[\\w.-]+@[\\w.-]+[:~][^\\n$#]*[$#]) (?:\\./)?[a-z][\\w.-]*(?: |$)");
    add(signs, "json", List.of("{"), "\\A\\s*(?:\\{|\\[\\s*\\{)\\s*\"[^\"\\n]+\"\\s*:");
    add(
        signs,
        "java",
        List.of("import ", "public ", "system.out", "@override"),
        "^\\s*import (?:static )?[a-z]\\w*(?:\\.\\w+)+(?:\\.\\*)?;|\\bpublic (?:static |final"
            + " |abstract )*(?:class|interface|record|enum|void)"
            + " |\\bSystem\\.out\\.print|^\\s*@Override\\b");
    add(
        signs,
        "cpp",
        List.of("#include", "std::"),
        "^\\s*#include\\s*<(?:iostream|vector|string|map|memory)>|\\bstd::\\w+");
    add(signs, "c", List.of("#include", "int main"), "^\\s*#include\\s*[<\"]|\\bint main\\s*\\(");
    add(
        signs,
        "rust",
        List.of("fn ", "let mut", "println!", "vec!", "panic!"),
        "\\bfn \\w+(?:<[^>]*>)?\\([^)]*\\)[^{;]*\\{|\\blet mut \\w|\\b(?:println|vec|panic)!");
    add(
        signs,
        "go",
        List.of("package ", "func ", "fmt.print"),
        "^package \\w+\\s*$|\\bfunc (?:\\([^)]*\\) )?\\w+\\([^)]*\\)[^{\\n]*\\{|\\bfmt\\.Print");
    add(
        signs,
        "swift",
        List.of("func ", "let ", "var "),
        "\\bfunc \\w+\\([^)]*\\) (?:throws )?-> |\\b(?:let|var) \\w+: [A-Z]\\w*|\\bguard let ");
    add(signs, "kotlin", List.of("fun ", "val "), "\\bfun \\w+\\(|\\bval \\w+(?:: \\w+)? = ");
    add(
        signs,
        "python",
        List.of("def ", "from ", "import ", "print("),
        "^\\s*def \\w+\\([^)]*\\)(?: -> [^:\\n"
            + "]+)?:\\s*$|^from [\\w.]+ import |^import \\w+(?: as \\w+)?\\s*$|^\\s*print\\(");
    add(
        signs,
        "ruby",
        List.of("def ", "require ", "do |", "puts "),
        "^\\s*def [\\w.?!]+[^:{\\n"
            + "]*\\n"
            + "(?s:.*?)^\\s*end\\b|^\\s*require ['\"]|\\bdo \\|\\w+\\||^\\s*puts ");
    add(
        signs,
        "javascript",
        List.of("const ", "let ", "function", ") =>", "console.log("),
        "\\b(?:const|let) [\\w{}\\[\\], ]+ = |\\bfunction\\s*\\w*\\([^)]*\\)\\s*\\{|\\) =>"
            + " |\\bconsole\\.log\\(");
    add(
        signs,
        "sql",
        List.of("select", "insert into ", "create ", "update ", "alter table "),
        "(?i)^\\s*(?:select\\b[^;]*\\bfrom\\b|insert into |create (?:table|index|view)|update \\w+"
            + " set |alter table )");
    add(
        signs,
        "dockerfile",
        List.of("from "),
        "\\A(?:#.*\\n)*FROM \\S+(?s:.*)^(?:RUN|COPY|CMD|ENTRYPOINT|WORKDIR) ");
    add(
        signs,
        "css",
        List.of("{"),
        "^[.#]?[\\w-]+(?:[ ,>:.#][^\\n{;]*)?\\{\\s*\\n?\\s*[\\w-]+\\s*:[^;\\n]+;");
    add(signs, "toml", List.of("["), "^\\[[\\w.\"-]+\\]\\s*\\n(?:\\s*[\\w\"-]+ = |$)");
    add(
        signs,
        "yaml",
        List.of(":"),
        "\\A(?:#.*\\n"
            + "|\\s*\\n"
            + "|---\\s*\\n"
            + ")*(?:[\\w/.-]+:(?: +[^\\n"
            + "]*)?\\n"
            + "\\s*(?:- )?[\\w\"'/.-]+:|\\s*- [\\w\"'/.-]+:(?: |$)|[\\w/.-]+:\\s*\\n"
            + "\\s*- )");
    add(
        signs,
        "bash",
        List.of(""),
        "^\\s*(?:sudo|apt(?:-get)?|brew|npm|npx|yarn|pip3?|gem|bundle|git|cd|mkdir|curl|wget|docker|kubectl|mvn|\\./mvnw|gradle|\\./gradlew|make|cargo|export|chmod|echo|ssh|systemctl|java|python3?|jekyll|oc|helm)"
            + " [\\w./~$\"'-]");
    return List.copyOf(signs);
  }

  private static void add(List<Sign> signs, String language, List<String> hints, String pattern) {
    signs.add(new Sign(language, hints, Pattern.compile(pattern, Pattern.MULTILINE)));
  }
}
