package io.github.postlint.mojo;

import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.RuleLevel;
import java.io.File;
import java.util.Map;
import java.util.Optional;

/** The result of a goal, left for the next goal of the same build. */
final class SharedResult {
  private static final String KEY = SharedResult.class.getName();

  private final Map<Object, Object> context;
  private final Question question;

  /**
   * @param context what Maven keeps for one plugin and one project; null where it keeps nothing
   * @param question what the result answers
   */
  @SuppressWarnings("unchecked")
  SharedResult(Map<?, ?> context, Question question) {
    this.context = (Map<Object, Object>) context;
    this.question = question;
  }

  void leave(LintResult result) {
    if (context != null) {
      context.put(KEY, new Answer(question, result));
    }
  }

  /** The result of all rules on the very same files, if a goal has left it. */
  Optional<LintResult> find() {
    return context != null
            && context.get(KEY) instanceof Answer answer
            && answer.question().equals(question)
        ? Optional.of(answer.result())
        : Optional.empty();
  }

  /**
   * All that decides about a result.
   *
   * @param site which files, and which state of them
   * @param levels what the site wants of rules
   * @param schema the schema for front matter, or null
   */
  record Question(SiteStamp site, Map<String, RuleLevel> levels, File schema) {}

  private record Answer(Question question, LintResult result) {}
}
