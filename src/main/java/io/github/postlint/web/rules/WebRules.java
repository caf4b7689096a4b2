package io.github.postlint.web.rules;

import io.github.postlint.lint.Rule;
import java.util.List;

/** The list of rules about external links, in the order in which the documentation shows them. */
public final class WebRules {
  private WebRules() {}

  /** All of them, made for one run. */
  public static List<Rule> all(LinkAnswers answers) {
    return List.of(
        new LinkDead(answers),
        new LinkHost(answers),
        new LinkCertificate(answers),
        new LinkUnreachable(answers),
        new LinkMoved(answers),
        new LinkAnchor(answers));
  }
}
