package io.github.postlint.web.rules;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.web.address.WebAddress;
import io.github.postlint.web.address.WebReading;
import io.github.postlint.web.visit.Answer;

/** Finds links to pages that are gone, and links that no browser can open. */
final class LinkDead extends AnswerRule {
  LinkDead(LinkAnswers answers) {
    super(
        "link-dead",
        Severity.ERROR,
        "a link to a page that is gone (404, 410), or that no browser can open",
        answers,
        Answer.Outcome.DEAD);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    super.check(post, context, reporter);
    for (ExternalLink link : ExternalLink.of(post, context.site().generator().identity())) {
      if (link.reading() instanceof WebReading.Broken broken) {
        reporter.report(
            link.span(),
            "No browser opens " + quoted(link) + ": " + broken.reason() + ". Correct the address.");
      }
    }
  }

  @Override
  void check(ExternalLink link, WebAddress address, Answer answer, Reporter reporter) {
    reporter.report(
        link.span(),
        "Readers find nothing at "
            + quoted(link)
            + ": "
            + answer.detail()
            + ". Link to where it is now, or to a copy in an archive.");
  }
}
