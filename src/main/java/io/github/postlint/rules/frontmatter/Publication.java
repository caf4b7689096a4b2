package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.DraftMark;
import io.github.postlint.site.Generator;
import io.github.postlint.site.TemplateText;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.Listing;
import java.util.List;
import java.util.Set;

/** Finds posts that their authors hold back and that the generator publishes. */
public final class Publication extends SiteRule {

  /** The rule. */
  public Publication() {
    super(
        "publication",
        Severity.ERROR,
        "a post that is meant to be held back and is published: `draft: true`, `published:"
            + " \"false\"`, `publish: false`");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    Generator generator = context.site().generator();
    if (generator.knowledge() != Generator.Knowledge.ALL) {
      return;
    }
    TemplateText templates =
        context.once(TemplateText.class, () -> new TemplateText(context.site()));
    for (Facts post : posts) {
      for (FieldFact field : post.fields()) {
        if (post.listing().state() == Listing.State.PUBLISHED) {
          check(field, generator, templates, reporter);
        } else if (post.listing().state() == Listing.State.HELD && isEmpty(field, generator)) {
          reporter.report(
              Severity.WARNING,
              field.place(),
              generator.name()
                  + " leaves this post out, because \""
                  + field.key()
                  + "\" has no value. "
                  + write(generator)
                  + " if that is meant, or remove the line.");
        }
      }
    }
  }

  private static boolean isEmpty(FieldFact field, Generator generator) {
    return isMark(field, generator) && field.form() == FieldFact.Form.NOTHING;
  }

  private static boolean isMark(FieldFact field, Generator generator) {
    return generator.draftMark().filter(mark -> mark.key().equals(field.key())).isPresent();
  }

  private static String line(String key, String value, Generator generator) {
    return "\"" + generator.syntax().frontMatter().line(key, value) + "\"";
  }

  private static String write(Generator generator) {
    return generator
        .draftMark()
        .map(mark -> "Write " + line(mark.key(), mark.value(), generator))
        .orElse("");
  }

  private static String elsewhere(DraftMark way) {
    return way.folder().map(folder -> ", or move the file to " + folder + ".").orElse(".");
  }

  private static boolean holds(FieldFact field, Generator generator) {
    boolean asTrue = generator.draftMark().filter(way -> way.value().equals("true")).isPresent();
    return asTrue ? HoldingWords.isTextForTrue(field) : HoldingWords.isTextForFalse(field);
  }

  private static void check(
      FieldFact field, Generator generator, TemplateText templates, SiteReporter reporter) {
    String start = generator.name() + " publishes this post: ";
    boolean mark = isMark(field, generator);
    if (mark && holds(field, generator)) {
      reporter.report(
          field.place(),
          start
              + "to it \""
              + field.text()
              + "\" is text like any other, and only "
              + generator.draftMark().map(DraftMark::value).orElse("false")
              + " holds a post back. "
              + write(generator)
              + ", without quotation marks.");
    } else if (!mark && HoldingWords.isOtherKey(field) && !templates.mayRead(field.key())) {
      reporter.report(
          generator.templates().loadsPlugins() ? Severity.WARNING : Severity.ERROR,
          field.place(),
          start
              + line(field.key(), field.text(), generator)
              + " means nothing to it"
              + (generator.sources().postFolder().isPresent() ? " in a folder for posts. " : ". ")
              + generator
                  .draftMark()
                  .map(way -> write(generator) + elsewhere(way))
                  .orElse("Move the file elsewhere."));
    }
  }
}
