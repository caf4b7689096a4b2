package io.github.postlint.post.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Guesses a language from what code looks like. */
public final class CodeLook {
  /** As much of the code is looked at, in UTF-16 units: what tells a language stands early. */
  private static final int MAX = 800;

  private static final List<Sign> SIGNS = signs();

  private record Sign(String language, Pattern pattern) {}

  private CodeLook() {}

  /** The name of a language that most highlighters know; empty where none is clear. */
  public static String of(String code) {
    String head = code.substring(0, Math.min(MAX, code.length()));
    for (Sign sign : SIGNS) {
      if (sign.pattern().matcher(head).find()) {
        return sign.language();
      }
    }
    return "";
  }

  /** In this order: what is surest comes first. */
  private static List<Sign> signs() {
    List<Sign> signs = new ArrayList<>();
    add(signs, "diff", "^(?:diff --git |--- \\S+\\n\\+\\+\\+ |@@ -\\d)");
    add(signs, "php", "<\\?php");
    add(
        signs,
        "xml",
        "\\A\\s*<\\?xml|^\\s*<(?:project|dependency|dependencies|plugin|bean|beans)\\b");
    add(
        signs,
        "html",
        "(?i)\\A\\s*<(?:!doctype|html|head|body|div|p|a|ul|span|script|link|meta|form)\\b");
    add(signs, "bash", "\\A#!\\s*/(?:usr/)?bin/(?:env )?(?:ba|z|)sh");
    add(signs, "python", "\\A#!.*python");
    add(signs, "ruby", "\\A#!.*ruby");
    add(
        signs,
        "console",
        "^\\s*(?:\\$|%|>|[\\w.-]+@[\\w.-]+[:~][^\\n$#]*[$#]) (?:\\./)?[a-z][\\w.-]*(?: |$)");
    add(signs, "json", "\\A\\s*(?:\\{|\\[\\s*\\{)\\s*\"[^\"\\n]+\"\\s*:");
    add(
        signs,
        "java",
        "^\\s*import (?:static )?[a-z]\\w*(?:\\.\\w+)+(?:\\.\\*)?;|\\bpublic (?:static |final"
            + " |abstract )*(?:class|interface|record|enum|void)"
            + " |\\bSystem\\.out\\.print|^\\s*@Override\\b");
    add(signs, "cpp", "^\\s*#include\\s*<(?:iostream|vector|string|map|memory)>|\\bstd::\\w+");
    add(signs, "c", "^\\s*#include\\s*[<\"]|\\bint main\\s*\\(");
    add(
        signs,
        "rust",
        "\\bfn \\w+(?:<[^>]*>)?\\([^)]*\\)[^{;]*\\{|\\blet mut \\w|\\b(?:println|vec|panic)!");
    add(
        signs,
        "go",
        "^package \\w+\\s*$|\\bfunc (?:\\([^)]*\\) )?\\w+\\([^)]*\\)[^{\\n]*\\{|\\bfmt\\.Print");
    add(
        signs,
        "swift",
        "\\bfunc \\w+\\([^)]*\\) (?:throws )?-> |\\b(?:let|var) \\w+: [A-Z]\\w*|\\bguard let ");
    add(signs, "kotlin", "\\bfun \\w+\\(|\\bval \\w+(?:: \\w+)? = ");
    add(
        signs,
        "python",
        "^\\s*def \\w+\\([^)]*\\)(?: -> [^:\\n"
            + "]+)?:\\s*$|^from [\\w.]+ import |^import \\w+(?: as \\w+)?\\s*$|^\\s*print\\(");
    add(
        signs,
        "ruby",
        "^\\s*def [\\w.?!]+[^:{\\n"
            + "]*\\n"
            + "(?s:.*?)^\\s*end\\b|^\\s*require ['\"]|\\bdo \\|\\w+\\||^\\s*puts ");
    add(
        signs,
        "javascript",
        "\\b(?:const|let) [\\w{}\\[\\], ]+ = |\\bfunction\\s*\\w*\\([^)]*\\)\\s*\\{|\\) =>"
            + " |\\bconsole\\.log\\(");
    add(
        signs,
        "sql",
        "(?i)^\\s*(?:select\\b[^;]*\\bfrom\\b|insert into |create (?:table|index|view)|update \\w+"
            + " set |alter table )");
    add(signs, "dockerfile", "\\A(?:#.*\\n)*FROM \\S+(?s:.*)^(?:RUN|COPY|CMD|ENTRYPOINT|WORKDIR) ");
    add(signs, "css", "^[.#]?[\\w-]+(?:[ ,>:.#][^\\n{;]*)?\\{\\s*\\n?\\s*[\\w-]+\\s*:[^;\\n]+;");
    add(signs, "toml", "^\\[[\\w.\"-]+\\]\\s*\\n(?:\\s*[\\w\"-]+ = |$)");
    add(
        signs,
        "yaml",
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
        "^\\s*(?:sudo|apt(?:-get)?|brew|npm|npx|yarn|pip3?|gem|bundle|git|cd|mkdir|curl|wget|docker|kubectl|mvn|\\./mvnw|gradle|\\./gradlew|make|cargo|export|chmod|echo|ssh|systemctl|java|python3?|jekyll|oc|helm)"
            + " [\\w./~$\"'-]");
    return List.copyOf(signs);
  }

  private static void add(List<Sign> signs, String language, String pattern) {
    signs.add(new Sign(language, Pattern.compile(pattern, Pattern.MULTILINE)));
  }
}
