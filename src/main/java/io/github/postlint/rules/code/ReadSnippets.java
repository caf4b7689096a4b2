package io.github.postlint.rules.code;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.post.body.CodeBlock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The snippets that a run has parsed: translations of a post share its code, and so do parts of
 * series.
 */
final class ReadSnippets {
  /** So much code is kept, in UTF-16 units; what comes after it is parsed each time. */
  private static final int MAX_LENGTH = 2_000_000;

  private final Map<Snippet, Optional<SyntaxError>> known = new ConcurrentHashMap<>();
  private final AtomicInteger length = new AtomicInteger();

  private record Snippet(String language, String code) {}

  /** What the run has parsed so far. */
  static ReadSnippets of(RuleContext context) {
    return context.once(ReadSnippets.class, ReadSnippets::new);
  }

  /** The first mistake in the code of a block, as {@link SnippetSyntax#check} finds it. */
  Optional<SyntaxError> check(CodeBlock block, SnippetSyntax syntax) {
    String code = block.content();
    Snippet snippet = new Snippet(block.language(), code);
    Optional<SyntaxError> error = known.get(snippet);
    if (error == null) {
      error = syntax.check(code);
      if (length.addAndGet(code.length()) <= MAX_LENGTH) {
        known.put(snippet, error);
      }
    }
    return error;
  }
}
