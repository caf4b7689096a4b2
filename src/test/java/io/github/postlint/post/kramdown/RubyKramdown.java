package io.github.postlint.post.kramdown;

import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.kramdown.tree.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The real kramdown, run once for many documents. */
final class RubyKramdown {
  static final String MISSING =
      "needs Ruby with kramdown and its GFM parser"
          + " (Debian packages ruby-kramdown and ruby-kramdown-parser-gfm)";

  /** A document and the dialect to read it in. */
  record Question(Dialect dialect, String document) {
    private String encode() {
      String input = dialect == Dialect.GFM ? "GFM" : "kramdown";
      return input + " " + base64(document);
    }

    /** What our scanner finds, in the script's words. */
    String ours() {
      return KramdownBody.read(document, dialect).blocks().code().stream()
          .map(RubyKramdown::describe)
          .collect(Collectors.joining(" ", "ok ", ""))
          .strip();
    }
  }

  private RubyKramdown() {}

  static boolean isInstalled() {
    try {
      Process process =
          new ProcessBuilder("ruby", "-e", "require 'kramdown'; require 'kramdown-parser-gfm'")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The script's answers, one for each question. */
  static List<String> answers(List<Question> questions, Path folder) {
    try {
      Path script = folder.resolve("code_blocks.rb");
      Path input = folder.resolve("questions");
      Path output = folder.resolve("answers");
      Files.writeString(script, KramdownCases.resource("code_blocks.rb"));
      Files.write(input, questions.stream().map(Question::encode).toList());
      Process process =
          new ProcessBuilder("ruby", script.toString())
              .redirectInput(input.toFile())
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("ruby failed: " + process.exitValue());
      }
      return new ArrayList<>(Files.readAllLines(output));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String describe(CodeBlock block) {
    String kind = block.kind() == CodeBlock.Kind.FENCED ? "F" : "I";
    return kind + ":" + base64(block.language()) + ":" + base64(block.content());
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
