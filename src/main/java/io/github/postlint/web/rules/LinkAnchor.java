package io.github.postlint.web.rules;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.web.address.WebAddress;
import io.github.postlint.web.visit.Answer;

/** Finds links to places that the page does not have. */
final class LinkAnchor extends AnswerRule {
  LinkAnchor(LinkAnswers answers) {
    super(
        "link-anchor",
        Severity.WARNING,
        "a link to a place, after `#`, that the page does not have",
        answers,
        Answer.Outcome.ALIVE);
  }

  @Override
  void check(ExternalLink link, WebAddress address, Answer answer, Reporter reporter) {
    String fragment = address.fragment().orElse("");
    if (answer.lacking().contains(fragment)) {
      reporter.report(
          link.span(),
          "Readers arrive at the top of "
              + Excerpt.quoted(address.uri().toString())
              + ", unless a script of the page helps: nothing in it has the id "
              + Excerpt.quoted(fragment)
              + ". Link to an id that it has.");
    }
  }
}
