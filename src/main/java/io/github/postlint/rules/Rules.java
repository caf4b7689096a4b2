package io.github.postlint.rules;

import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.lint.SuppressionRule;
import io.github.postlint.rules.addresses.PermalinkDuplicate;
import io.github.postlint.rules.addresses.PermalinkPattern;
import io.github.postlint.rules.addresses.PermalinkUnsafe;
import io.github.postlint.rules.asciidoc.AsciiDocText;
import io.github.postlint.rules.asciidoc.AttributeUndefined;
import io.github.postlint.rules.asciidoc.AuthorLine;
import io.github.postlint.rules.asciidoc.BlockStyle;
import io.github.postlint.rules.asciidoc.BlockUnclosed;
import io.github.postlint.rules.asciidoc.CalloutNumbers;
import io.github.postlint.rules.asciidoc.CrossReferences;
import io.github.postlint.rules.asciidoc.IncludeMissing;
import io.github.postlint.rules.asciidoc.TableRows;
import io.github.postlint.rules.authors.AuthorUnknown;
import io.github.postlint.rules.code.FenceContent;
import io.github.postlint.rules.code.FenceInfo;
import io.github.postlint.rules.code.FenceLanguage;
import io.github.postlint.rules.code.FenceMarker;
import io.github.postlint.rules.code.FenceUnclosed;
import io.github.postlint.rules.code.FenceUnnamed;
import io.github.postlint.rules.conventions.KeyMissing;
import io.github.postlint.rules.conventions.KeyUnknown;
import io.github.postlint.rules.conventions.LayoutUnknown;
import io.github.postlint.rules.conventions.ValueForm;
import io.github.postlint.rules.dates.DateFileName;
import io.github.postlint.rules.dates.DateFuture;
import io.github.postlint.rules.dates.DateGmt;
import io.github.postlint.rules.dates.DateInvalid;
import io.github.postlint.rules.dates.DateOffset;
import io.github.postlint.rules.files.Encoding;
import io.github.postlint.rules.files.PostFileName;
import io.github.postlint.rules.files.PostsFolder;
import io.github.postlint.rules.files.SiteSettings;
import io.github.postlint.rules.files.Unreadable;
import io.github.postlint.rules.frontmatter.FrontMatterCoercion;
import io.github.postlint.rules.frontmatter.FrontMatterComment;
import io.github.postlint.rules.frontmatter.FrontMatterDelimiter;
import io.github.postlint.rules.frontmatter.FrontMatterDuplicateKey;
import io.github.postlint.rules.frontmatter.FrontMatterSchema;
import io.github.postlint.rules.frontmatter.FrontMatterSyntax;
import io.github.postlint.rules.frontmatter.FrontMatterUse;
import io.github.postlint.rules.frontmatter.LeftOut;
import io.github.postlint.rules.frontmatter.Publication;
import io.github.postlint.rules.html.HtmlSyntax;
import io.github.postlint.rules.inline.FootnoteRule;
import io.github.postlint.rules.inline.ForeignSyntax;
import io.github.postlint.rules.inline.InlineUnbalanced;
import io.github.postlint.rules.inline.LinkBare;
import io.github.postlint.rules.inline.LinkSyntax;
import io.github.postlint.rules.languages.Translation;
import io.github.postlint.rules.links.ImageContent;
import io.github.postlint.rules.links.ImageMissing;
import io.github.postlint.rules.links.ImageSize;
import io.github.postlint.rules.links.LinkInternal;
import io.github.postlint.rules.liquid.LiquidFrontMatter;
import io.github.postlint.rules.liquid.LiquidInCode;
import io.github.postlint.rules.liquid.LiquidSyntax;
import io.github.postlint.rules.liquid.LiquidUndefined;
import io.github.postlint.rules.markup.BlankLine;
import io.github.postlint.rules.markup.HeadingLevel;
import io.github.postlint.rules.markup.HeadingSpace;
import io.github.postlint.rules.markup.HtmlMarkdown;
import io.github.postlint.rules.markup.HtmlOmitted;
import io.github.postlint.rules.markup.IalOrphan;
import io.github.postlint.rules.markup.ImageAlt;
import io.github.postlint.rules.markup.ListMarker;
import io.github.postlint.rules.markup.ListNesting;
import io.github.postlint.rules.markup.ListNumber;
import io.github.postlint.rules.markup.TableByChance;
import io.github.postlint.rules.markup.TitleRepeated;
import io.github.postlint.rules.shortcode.RefMissing;
import io.github.postlint.rules.shortcode.ShortcodeSyntax;
import io.github.postlint.rules.shortcode.ShortcodeUse;
import io.github.postlint.rules.shortcode.SummaryDivider;
import io.github.postlint.rules.shortcode.TemplateLeftover;
import io.github.postlint.rules.taxonomy.TagSplit;
import io.github.postlint.rules.taxonomy.TagTypo;
import io.github.postlint.rules.taxonomy.TagUnknown;
import io.github.postlint.rules.taxonomy.TagVariant;
import io.github.postlint.rules.template.TemplateExpression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The list of all rules, in the order in which the documentation shows them. */
public final class Rules {

  /**
   * The ids of the rules about external links, which no other goal than that for links runs: here
   * nothing but their names is known.
   */
  public static final Set<String> OUTSIDE =
      Set.of(
          "link-dead",
          "link-host",
          "link-certificate",
          "link-unreachable",
          "link-moved",
          "link-anchor");

  private Rules() {}

  /** All rules, made for one run. */
  public static List<Rule> all(RuleOptions options) {
    FrontMatterSchema schema = new FrontMatterSchema(options.schema());
    List<Rule> rules =
        new ArrayList<>(
            List.of(
                new SiteSettings(schema),
                new Unreadable(),
                new Encoding(),
                new PostFileName(),
                new PostsFolder(),
                new FrontMatterDelimiter(),
                new FrontMatterSyntax(),
                new FrontMatterDuplicateKey(),
                schema,
                new FrontMatterCoercion(),
                new FrontMatterComment(),
                new FrontMatterUse(),
                new Publication(),
                new LeftOut(),
                new KeyUnknown(options.schema().isPresent()),
                new KeyMissing(options.schema().isPresent()),
                new ValueForm(options.schema().isPresent()),
                new LayoutUnknown(),
                new DateInvalid(),
                new DateFileName(),
                new DateOffset(),
                new DateGmt(),
                new DateFuture(),
                new FenceUnclosed(),
                new FenceInfo(),
                new FenceMarker(),
                new FenceLanguage(),
                new FenceUnnamed(),
                new FenceContent(),
                new LiquidInCode(),
                new LiquidUndefined(),
                new LiquidFrontMatter(),
                new LiquidSyntax(options.liquidTags()),
                new ShortcodeSyntax(),
                new ShortcodeUse(),
                new SummaryDivider(),
                new RefMissing(),
                new TemplateExpression(),
                new TemplateLeftover(),
                new IalOrphan(),
                new LinkSyntax(),
                new FootnoteRule(),
                new LinkInternal(),
                new ImageMissing(options.imageKeys()),
                new ImageContent(),
                new ImageSize(options.maxImageSize()),
                new ImageAlt(),
                new HtmlMarkdown(),
                new HtmlOmitted(),
                new HtmlSyntax(),
                new HeadingSpace(),
                new HeadingLevel(),
                new TitleRepeated(),
                new BlankLine(),
                new ListMarker(),
                new ListNesting(),
                new ListNumber(),
                new LinkBare(),
                new TableByChance(),
                new InlineUnbalanced(),
                new AsciiDocText(),
                new BlockUnclosed(),
                new BlockStyle(),
                new CalloutNumbers(),
                new TableRows(),
                new AttributeUndefined(),
                new IncludeMissing(),
                new CrossReferences(),
                new AuthorLine(),
                new ForeignSyntax(),
                new TagVariant(),
                new TagTypo(),
                new TagUnknown(options.vocabulary()),
                new TagSplit(),
                new PermalinkDuplicate(),
                new PermalinkUnsafe(),
                new PermalinkPattern(options.permalinkPattern()),
                new AuthorUnknown(options.authors()),
                new Translation()));
    rules.add(new SuppressionRule(ids(rules), OUTSIDE));
    return List.copyOf(rules);
  }

  /** The rules that run under parameters, made for one run. */
  public static List<Rule> of(LintParameters parameters) {
    List<Rule> all = all(parameters.rules());
    if (parameters.scope() == RuleScope.ALL) {
      return all;
    }
    List<Rule> spoiling = new ArrayList<>();
    for (Rule rule : all) {
      if (rule.spoilsFacts()) {
        spoiling.add(rule);
      }
    }
    return List.copyOf(spoiling);
  }

  /** The ids of rules, in their order. */
  public static Set<String> ids(List<? extends Rule> rules) {
    Set<String> ids = new LinkedHashSet<>();
    for (Rule rule : rules) {
      ids.add(rule.id());
    }
    return ids;
  }

  /** The ids of rules by the folder in which they are, such as {@code links}. */
  public static Map<String, Set<String>> groups(List<? extends Rule> rules) {
    String house = Rules.class.getPackageName() + ".";
    Map<String, Set<String>> groups = new TreeMap<>();
    for (Rule rule : rules) {
      String folder = rule.getClass().getPackageName();
      if (folder.startsWith(house)) {
        groups
            .computeIfAbsent(folder.substring(house.length()), any -> new LinkedHashSet<>())
            .add(rule.id());
      }
    }
    return groups;
  }
}
