package io.github.postlint.web.rules;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.web.address.WebAddress;
import io.github.postlint.web.visit.Answer;

/** Finds links to pages that do not come, today at least. */
final class LinkUnreachable extends AnswerRule {
  LinkUnreachable(LinkAnswers answers) {
    super(
        "link-unreachable",
        Severity.WARNING,
        "a link to a page that does not come: no answer, an error of the server, redirects in a"
            + " circle",
        answers,
        Answer.Outcome.UNREACHABLE);
  }

  @Override
  void check(ExternalLink link, WebAddress address, Answer answer, Reporter reporter) {
    reporter.report(
        link.span(),
        "Nothing came from "
            + quoted(link)
            + ": "
            + answer.detail()
            + ". If that stays so, link to another place.");
  }
}
