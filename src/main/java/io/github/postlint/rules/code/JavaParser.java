package io.github.postlint.rules.code;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The parser of the compiler that comes with the running JDK. */
final class JavaParser {
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-Xmaxerrs",
          "10000",
          "--enable-preview",
          "--source",
          String.valueOf(Runtime.version().feature()));

  /** Complaints about where a fragment ends, or about the age of its syntax. */
  private static final Set<String> HARMLESS =
      Set.of(
          "compiler.err.premature.eof",
          "compiler.err.unclosed.comment",
          "compiler.err.illegal.esc.char");

  private final JavaCompiler compiler;

  private JavaParser(JavaCompiler compiler) {
    this.compiler = compiler;
  }

  /** Empty on a Java runtime without a compiler. */
  static Optional<JavaParser> ofThisJdk() {
    return Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).map(JavaParser::new);
  }

  /**
   * The first mistake in the reading of {@code code} that gets furthest; empty if one reading gets
   * to the end.
   */
  Optional<SyntaxError> parse(String code) {
    List<JavaFrame> frames = JavaFrame.around(code);
    List<SyntaxError> errors = new ArrayList<>();
    // Nearly all code is one of the likely things: the others then cost nothing.
    for (List<JavaFrame> some :
        List.of(
            frames.subList(0, JavaFrame.LIKELY), frames.subList(JavaFrame.LIKELY, frames.size()))) {
      List<JavaText> texts = some.stream().map(frame -> new JavaText(code, frame)).toList();
      IdentityHashMap<JavaFileObject, Diagnostic<?>> first = new IdentityHashMap<>();
      try {
        parse(texts, problem -> note(problem, first));
      } catch (StackOverflowError | IllegalArgumentException | IllegalStateException e) {
        return Optional.empty();
      }
      if (!texts.stream().allMatch(first::containsKey)) {
        return Optional.empty();
      }
      texts.forEach(text -> errors.add(error(first.get(text), text)));
    }
    return errors.stream().max(Comparator.comparingInt(SyntaxError::offset));
  }

  /** Several readings at once: a new compiler takes longer than all of them. */
  private void parse(List<JavaText> texts, DiagnosticListener<JavaFileObject> listener) {
    try {
      JavacTask task =
          (JavacTask)
              compiler.getTask(new StringWriter(), new NoFiles(), listener, OPTIONS, null, texts);
      task.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void note(
      Diagnostic<? extends JavaFileObject> problem,
      IdentityHashMap<JavaFileObject, Diagnostic<?>> first) {
    if (problem.getKind() == Diagnostic.Kind.ERROR && problem.getSource() != null) {
      first.merge(
          problem.getSource(), problem, (a, b) -> a.getPosition() <= b.getPosition() ? a : b);
    }
  }

  private static SyntaxError error(Diagnostic<?> problem, JavaText text) {
    String code = problem.getCode();
    boolean harmless =
        HARMLESS.contains(code) || code.contains("preview") || code.contains("not.supported");
    String message = problem.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    return new SyntaxError(harmless ? text.end() : text.offset(problem.getPosition()), message);
  }

  /** One reading of a snippet, as the compiler wants to have it. */
  private static final class JavaText extends SimpleJavaFileObject {
    private final String text;
    private final int before;
    private final int length;

    JavaText(String code, JavaFrame frame) {
      super(URI.create("string:///Snippet.java"), Kind.SOURCE);
      this.text = frame.before() + code + "\n" + frame.after();
      this.before = frame.before().length();
      this.length = code.length();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    /**
     * The place in the snippet that belongs to a place in the text; its nearest end for the frame.
     */
    int offset(long position) {
      return (int) Math.max(0, Math.min(length, position - before));
    }

    /** The place after the snippet. */
    int end() {
      return length;
    }
  }
}
