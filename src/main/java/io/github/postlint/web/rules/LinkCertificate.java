package io.github.postlint.web.rules;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.web.address.WebAddress;
import io.github.postlint.web.visit.Answer;

/** Finds links to hosts of which browsers warn. */
final class LinkCertificate extends AnswerRule {
  LinkCertificate(LinkAnswers answers) {
    super(
        "link-certificate",
        Severity.WARNING,
        "a link to a host whose certificate Java does not accept",
        answers,
        Answer.Outcome.NO_TRUST);
  }

  @Override
  void check(ExternalLink link, WebAddress address, Answer answer, Reporter reporter) {
    reporter.report(
        link.span(),
        "Browsers are likely to warn readers of "
            + quoted(link)
            + ": "
            + answer.detail()
            + ". Tell its owner, or link to another place.");
  }
}
