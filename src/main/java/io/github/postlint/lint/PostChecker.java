package io.github.postlint.lint;

import io.github.postlint.lint.suppression.SuppressionReader;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.FactsReader;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one post, checks it and lets its text go. */
final class PostChecker {
  private final List<PostRule> rules;
  private final LintOptions options;
  private final RuleContext context;
  private final FactsReader factsReader;
  private final EarlierRun earlier;

  /**
   * @param links whether a rule needs to know what posts refer to
   * @param earlier what may know a post already
   */
  PostChecker(
      List<PostRule> rules,
      LintOptions options,
      RuleContext context,
      boolean links,
      EarlierRun earlier) {
    this.rules = rules;
    this.options = options;
    this.context = context;
    this.factsReader = new FactsReader(context.site().generator(), links);
    this.earlier = earlier;
  }

  /**
   * @param post the place of the file among the site's files
   */
  PostResult check(int post, PostFile file) {
    try {
      byte[] bytes = SourceReader.bytes(file.file());
      Optional<Fingerprint> content = earlier.fingerprint(bytes);
      Optional<PostResult> known = content.flatMap(same -> earlier.same(post, same));
      return known.isPresent()
          ? known.get()
          : check(SourceReader.decode(bytes, file.path()), file.kind(), content);
    } catch (IOException e) {
      return PostResult.unreadable(file.path(), SiteProblem.unreadable(file.path(), e));
    } catch (RuntimeException | Error e) {
      return PostResult.unreadable(
          file.path(),
          SiteProblem.failure(
              Place.file(file.path()),
              "This file could not be read to the end",
              e,
              ", and nothing in it was checked"));
    }
  }

  private PostResult check(Source source, DocumentKind kind, Optional<Fingerprint> content) {
    Post post = Post.parse(source, context.site().generator().syntax(source.path()), kind);
    List<Finding> findings = new ArrayList<>();
    List<SiteProblem> problems = new ArrayList<>();
    for (PostRule rule : rules) {
      if (rule.kinds().contains(kind) && rule.appliesTo(post.syntax())) {
        run(rule, post, findings, problems);
      }
    }
    Facts facts = factsReader.read(post);
    findings.sort(null);
    return new PostResult(
        post.path(),
        content,
        FileFindings.of(post.path(), findings),
        SuppressionReader.read(post),
        problems,
        Optional.of(() -> facts));
  }

  /** A rule's own failure must not hide what the others find. */
  private void run(PostRule rule, Post post, List<Finding> findings, List<SiteProblem> problems) {
    int before = findings.size();
    try {
      rule.check(post, context, new FindingReporter(rule, options, post.source(), findings));
    } catch (RuntimeException | Error e) {
      findings.subList(before, findings.size()).clear();
      problems.add(
          SiteProblem.failure(
              Place.file(post.path()),
              "The rule " + rule.id() + " failed on this file",
              e,
              "; all other rules were checked"));
    }
  }
}
