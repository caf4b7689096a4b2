package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds HTML that is left out of the page, and words in angle brackets that vanish with it. */
public final class HtmlOmitted extends PostRule {
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
  private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

  /** What readers hardly miss, as long as they get the words in it. */
  private static final Set<String> QUIET =
      Set.of(
          ("a abbr b big br center cite code del details dfn div em font hr i ins kbd mark nobr p q"
                  + " s samp section small span strike strong sub summary sup tt u var wbr")
              .split(" "));

  /** More of them in one document have one cause. */
  private static final int MOST = 5;

  /** The rule. */
  public HtmlOmitted() {
    super(
        "html-omitted",
        Severity.ERROR,
        "HTML that the generator leaves out of the page, and `List<String>` or `<name>` in text,"
            + " of which words vanish");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.MARKDOWN);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    List<MarkupSlip> slips = new ArrayList<>();
    for (MarkupSlip slip : post.slips()) {
      if (slip.kind() == MarkupSlip.Kind.HTML_LEFT_OUT && isMissed(slip.detail())) {
        slips.add(slip);
      }
    }
    for (int i = 0; i < Math.min(MOST, slips.size()); i++) {
      MarkupSlip slip = slips.get(i);
      boolean last = slips.size() > MOST && i == MOST - 1;
      String more = last ? " The same goes for " + (slips.size() - MOST) + " more below." : "";
      reporter.report(
          isQuiet(slip.detail()) ? Severity.WARNING : Severity.ERROR,
          slip.span(),
          message(slip.detail(), post, context.site().generator().name()) + more);
    }
  }

  /** End tags go with their start tags, and comments are for nobody to see. */
  private static boolean isMissed(String html) {
    return !html.startsWith("</") && !html.startsWith("<!") && !html.startsWith("<?");
  }

  private static boolean isQuiet(String html) {
    Matcher name = NAME.matcher(html);
    while (name.find()) {
      if (!QUIET.contains(name.group(1).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return TAG.matcher(html).replaceAll("").isBlank();
  }

  private static String message(String html, Post post, String generator) {
    Matcher name = NAME.matcher(html);
    boolean word =
        name.lookingAt() && !HtmlElements.isKnown(name.group(1).toLowerCase(Locale.ROOT));
    String setting =
        post.syntax()
            .markup()
            .htmlSetting()
            .map(one -> "Set " + one + " to true, or write")
            .orElse("Write");
    return "Readers see nothing of "
        + Excerpt.quoted(html)
        + ": "
        + generator
        + (word
            ? " takes it for HTML and leaves it out. Write it between backticks, or a backslash"
                + " before the bracket."
            : " leaves HTML out here. " + setting + " Markdown or a shortcode in its place.");
  }
}
