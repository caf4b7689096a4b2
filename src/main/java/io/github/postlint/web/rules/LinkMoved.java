package io.github.postlint.web.rules;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.site.SiteIdentity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds links to pages that have moved for good. */
final class LinkMoved extends PostRule {
  private final LinkAnswers answers;

  LinkMoved(LinkAnswers answers) {
    super("link-moved", Severity.WARNING, "a link to a page that has moved for good (301, 308)");
    this.answers = answers;
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    SiteIdentity identity = context.site().generator().identity();
    Map<Integer, Move> moves = new TreeMap<>();
    List<ExternalLink> links = ExternalLink.of(post, identity);
    for (int i = 0; i < links.size(); i++) {
      Optional<Move> move = Move.of(links.get(i), answers);
      if (move.isPresent()) {
        moves.put(i, move.get());
      }
    }
    if (moves.isEmpty()) {
      return;
    }
    MovedText mended = new MovedText(post, identity, links, moves);
    for (Map.Entry<Integer, Move> one : moves.entrySet()) {
      ExternalLink link = links.get(one.getKey());
      Move move = one.getValue();
      String message =
          AnswerRule.quoted(link)
              + " has moved for good to "
              + Excerpt.quoted(move.to())
              + ", and its server may stop saying so. ";
      if (mended.keeps(one.getKey())) {
        reporter.report(
            Severity.WARNING,
            link.span(),
            message + "Link there.",
            "link to where the page is now",
            List.of(new TextEdit(link.span(), move.to())));
      } else {
        reporter.report(
            link.span(), message + "Look whether it is still the same, and link there.");
      }
    }
  }
}
