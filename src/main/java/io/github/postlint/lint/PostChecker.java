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
  private final boolean links;

  /**
   * @param links whether a rule needs to know what posts refer to
   */
  PostChecker(List<PostRule> rules, LintOptions options, Context context, boolean links) {
    this.rules = rules;
    this.options = options;
    this.context = context;
    this.links = links;
  }

  PostResult check(PostFile file) {
    try {
      return check(SourceReader.read(file.file(), file.path()));
    } catch (IOException e) {
      return PostResult.unreadable(SiteProblem.unreadable(file.path(), e));
    } catch (RuntimeException | StackOverflowError e) {
      return PostResult.unreadable(
          new SiteProblem(
              SiteProblem.Kind.FAILURE,
              Place.file(file.path()),
              "This file could not be read to the end ("
                  + e
                  + "), and nothing in it was checked. Please report this to Postlint."));
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
        Optional.of(FactsReader.read(post, context.site().generator(), links)),
        findings,
        SuppressionReader.read(post),
        problems);
  }

  /** A rule's own failure must not hide what the others find. */
  private void run(PostRule rule, Post post, List<Finding> findings, List<SiteProblem> problems) {
    List<Finding> own = new ArrayList<>();
    try {
      rule.check(post, context, new FindingReporter(rule, options, post.source(), own));
      findings.addAll(own);
    } catch (RuntimeException | StackOverflowError e) {
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
