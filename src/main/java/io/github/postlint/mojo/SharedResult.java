package io.github.postlint.mojo;

import io.github.postlint.io.RecordText;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.site.Site;
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

  /** The result that a goal has left, if it answers the same question. */
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
   * @param parameters their text, which is faster to compare than they are
   * @param site which files, and which state of them
   */
  record Question(String parameters, SiteStamp site) {
    static Question of(LintParameters parameters, Site site) {
      return new Question(RecordText.of(parameters), SiteStamp.of(site));
    }
  }

  private record Answer(Question question, LintResult result) {}
}
