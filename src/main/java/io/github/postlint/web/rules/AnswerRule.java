package io.github.postlint.web.rules;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.web.address.WebAddress;
import io.github.postlint.web.address.WebReading;
import io.github.postlint.web.visit.Answer;
import io.github.postlint.web.visit.Answer.Outcome;
import java.util.Optional;

/** A rule about external links of which a server has said something. */
abstract class AnswerRule extends PostRule {
  private final LinkAnswers answers;
  private final Outcome outcome;

  /**
   * @param outcome of which answers the rule wants to know
   */
  AnswerRule(String id, Severity severity, String summary, LinkAnswers answers, Outcome outcome) {
    super(id, severity, summary);
    this.answers = answers;
    this.outcome = outcome;
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (ExternalLink link : ExternalLink.of(post, context.site().generator().identity())) {
      if (link.reading() instanceof WebReading.Asked asked) {
        Optional<Answer> answer =
            answers.of(asked.address()).filter(one -> one.outcome() == outcome);
        if (answer.isPresent()) {
          check(link, asked.address(), answer.get(), reporter);
        }
      }
    }
  }

  abstract void check(ExternalLink link, WebAddress address, Answer answer, Reporter reporter);

  /** An address in a message; the end tells addresses apart as well as the beginning does. */
  static String quoted(ExternalLink link) {
    return Excerpt.quoted(link.target());
  }
}
