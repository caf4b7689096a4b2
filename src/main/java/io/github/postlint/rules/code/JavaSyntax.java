package io.github.postlint.rules.code;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Java: a file, members of a class, statements, an expression, or such pieces one after the other.
 * Nothing is resolved or compiled. Silent where the machine has no compiler, and where the snippet
 * may be newer than the compiler.
 */
final class JavaSyntax implements SnippetSyntax {
  private static final Pattern NEWER =
      Pattern.compile(
          "\\bcase\\s++[\\w.]++\\s*+(?:<[^>\\n]*+>)?\\s*+\\("
              + "|\\bcase\\s++[\\w.<>]++\\s++\\w++\\s*+(?:when|->|:|,)"
              + "|\\bcase\\s++null\\b"
              + "|\\binstanceof\\s++(?:final\\s++)?[\\w.]++\\s*+(?:<[^>\\n]*+>)?\\s*+\\("
              + "|\\b_\\b"
              + "|\\bimport\\s++module\\b"
              + "|\\b[A-Z]\\w*+\\.\""
              + "|\\bvalue\\s++(?:class|record)\\b");
  private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s*+at [\\w.$<>/@]++\\(");

  @Override
  public String name() {
    return "Java";
  }

  @Override
  public Optional<SyntaxError> check(String code) {
    if (code.indexOf(';') < 0 || isNoProgram(code)) {
      return Optional.empty();
    }
    return JavaParser.ofThisJdk()
        .flatMap(
            parser ->
                first(parser, code)
                    .filter(error -> error.offset() < code.stripTrailing().length())
                    .filter(error -> code.charAt(error.offset()) != '<')
                    .filter(
                        error -> !Chunks.allFine(code, chunk -> parser.parse(chunk).isEmpty())));
  }

  private static Optional<SyntaxError> first(JavaParser parser, String code) {
    Optional<SyntaxError> whole = parser.parse(code);
    if (whole.isEmpty()) {
      return whole;
    }
    int start = 0;
    List<String> pieces = JavaPieces.of(code);
    for (String piece : pieces) {
      Optional<SyntaxError> error = pieces.size() == 1 ? whole : parser.parse(piece);
      if (error.isPresent()) {
        int from = start;
        return error.map(found -> new SyntaxError(from + found.offset(), found.reason()));
      }
      start += piece.length();
    }
    return Optional.empty();
  }

  private static boolean isNoProgram(String code) {
    return code.stripLeading().startsWith("* ")
        || NEWER.matcher(code).find()
        || STACK_TRACE.matcher(code).find();
  }
}
