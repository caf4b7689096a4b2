package io.github.postlint.web.rules;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.web.address.WebAddress;
import io.github.postlint.web.visit.Answer;

/** Finds links to hosts that nobody knows. */
final class LinkHost extends AnswerRule {
  LinkHost(LinkAnswers answers) {
    super(
        "link-host",
        Severity.WARNING,
        "a link to a host that the DNS does not know, or not from here",
        answers,
        Answer.Outcome.NO_HOST);
  }

  @Override
  void check(ExternalLink link, WebAddress address, Answer answer, Reporter reporter) {
    reporter.report(
        link.span(),
        "Readers do not get to "
            + quoted(link)
            + ": "
            + answer.detail()
            + ". Correct the name, or link to another place if the host is gone.");
  }
}
