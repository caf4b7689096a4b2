package io.github.postlint.rules.liquid;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.liquid.Liquid;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Liquid in titles and descriptions, where it does not run. */
public final class LiquidFrontMatter extends PostRule {
  /** Keys that layouts print as text. */
  private static final List<String> KEYS =
      List.of("title", "subtitle", "description", "summary", "excerpt", "tagline");

  /** Liquid that is not there to be shown: values and tags of the site's own. */
  private static final Pattern MEANT =
      Pattern.compile(
          "\\{\\{-?\\s*(?:site|page)\\.[^}]*\\}\\}"
              + "|\\{%-?\\s*(?:include|link|post_url)\\s[^%]*%\\}");

  /** A filter with which layouts run Liquid over a value after all. */
  private static final String LIQUIFY = "liquify";

  /** The rule. */
  public LiquidFrontMatter() {
    super(
        "liquid-front-matter",
        Severity.WARNING,
        "`{{ site.… }}` in a title or description, where Liquid does not run: readers see the"
            + " braces");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.template() instanceof Liquid;
  }

  @Override
  public List<Path> inputs(Site site) {
    return site.generator().templates().inputs(site.tree());
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (String key : KEYS) {
      Optional<Scalar> value = post.values().scalar(key);
      if (value.isPresent() && value.get().text().indexOf('{') >= 0) {
        check(key, value.get(), context, reporter);
      }
    }
  }

  private static void check(String key, Scalar value, RuleContext context, Reporter reporter) {
    Matcher liquid = MEANT.matcher(value.text());
    Site site = context.site();
    if (liquid.find()
        && !site.generator().templates().extensions(site.tree()).filters().contains(LIQUIFY)) {
      reporter.report(
          value.span(),
          "Liquid does not run over the front matter: readers see "
              + liquid.group()
              + " in the "
              + key
              + ". Write what it stands for.");
    }
  }
}
