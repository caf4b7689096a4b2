package io.github.postlint.lint;

import io.github.postlint.post.Post;
import io.github.postlint.post.Source;
import io.github.postlint.post.SourceReader;
import io.github.postlint.site.FactsReader;
import io.github.postlint.site.Place;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.SiteProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one post, checks it and lets its text go. */
final class PostChecker {
  private final List<PostRule> rules;
  private final LintOptions options;
  private final Context context;
  private final FactsReader facts;

  /**
   * @param links whether a rule needs to know what posts refer to
   */
  PostChecker(List<PostRule> rules, LintOptions options, Context context, boolean links) {
    this.rules = rules;
    this.options = options;
    this.context = context;
    this.facts = new FactsReader(context.site().generator(), links);
  }

  PostResult check(PostFile file) {
    try {
      return check(SourceReader.read(file.file(), file.path()));
    } catch (IOException e) {
      return PostResult.unreadable(SiteProblem.unreadable(file.path(), e));
    }
  }

  PostResult check(Source source) {
    Post post = Post.parse(source, context.site().generator().syntax());
    List<Finding> findings = new ArrayList<>();
    List<SiteProblem> problems = new ArrayList<>();
    for (PostRule rule : rules) {
      run(rule, post, findings, problems);
    }
    return new PostResult(
        Optional.of(facts.read(post)), findings, SuppressionReader.read(post), problems);
  }

  /** A rule's own failure must not hide what the others find. */
  private void run(PostRule rule, Post post, List<Finding> findings, List<SiteProblem> problems) {
    int before = findings.size();
    try {
      rule.check(post, context, new FindingReporter(rule, options, post.source(), findings));
    } catch (RuntimeException | StackOverflowError e) {
      findings.subList(before, findings.size()).clear();
      problems.add(
          new SiteProblem(
              SiteProblem.Kind.FAILURE,
              Place.file(post.path()),
              "The rule "
                  + rule.id()
                  + " failed on this file ("
                  + e
                  + "); all other rules were checked. Please report this to Postlint."));
    }
  }
}
