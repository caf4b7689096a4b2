package io.github.postlint.rules.code;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text around a snippet that makes a file of it.
 *
 * @param before on the snippet's first line
 * @param after on a line of its own
 */
record JavaFrame(String before, String after) {
  /** How many of the first frames fit nearly all code: a file, members of a class, statements. */
  static final int LIKELY = 4;

  private static final Pattern CONSTRUCTOR =
      Pattern.compile(
          "(?m)\\b(?:public|protected|private)\\s++([A-Z]\\w*+)\\s*+[({]"
              + "|^[ \\t]*+([A-Z]\\w*+)\\s*+\\([^;\\n]*\\{[ \\t]*+$");

  /**
   * What {@code code} may be: the likeliest first. A class around it has the name of its
   * constructor.
   */
  static List<JavaFrame> around(String code) {
    String name = name(code);
    String type = "class " + name + " { ";
    String body = type + "void snippet() { ";
    return List.of(
        new JavaFrame("", ""),
        new JavaFrame(type, "}"),
        new JavaFrame(body, "}}"),
        new JavaFrame(body, ";}}"),
        new JavaFrame(type + "Object snippet = ", ";}"),
        new JavaFrame(type + "Object snippet = snippet", ";}"),
        new JavaFrame("", " class Snippet {}"),
        new JavaFrame(type, " void snippet() {}}"),
        new JavaFrame(type, ";}"),
        new JavaFrame("record " + name + "() { ", "}"),
        new JavaFrame("enum " + name + " { ", "}"),
        new JavaFrame(body + "switch (snippet) { ", "}}}"),
        new JavaFrame(body + "try { } ", "}}"),
        new JavaFrame(body + "if (snippet) { } ", "}}"));
  }

  private static String name(String code) {
    Matcher constructor = CONSTRUCTOR.matcher(code);
    if (!constructor.find()) {
      return "Snippet";
    }
    return constructor.group(1) == null ? constructor.group(2) : constructor.group(1);
  }
}
