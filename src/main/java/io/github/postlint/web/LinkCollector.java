package io.github.postlint.web;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.web.address.WebReading;
import io.github.postlint.web.rules.ExternalLink;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Reports nothing, but takes down where posts link to. */
final class LinkCollector extends PostRule {
  private final ConcurrentMap<String, Integer> uses = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, WebReading> readings = new ConcurrentHashMap<>();

  LinkCollector() {
    super("link-collector", Severity.WARNING, "where posts link to");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (ExternalLink link : ExternalLink.of(post, context.site().generator().identity())) {
      String name =
          link.reading() instanceof WebReading.Asked asked
              ? asked.address().toString()
              : link.target();
      uses.merge(name, 1, Integer::sum);
      readings.put(name, link.reading());
    }
  }

  /** The addresses, each with the number of places that link to it. */
  Map<String, Integer> uses() {
    return uses;
  }

  /** What browsers make of them. */
  Map<String, WebReading> readings() {
    return readings;
  }
}
