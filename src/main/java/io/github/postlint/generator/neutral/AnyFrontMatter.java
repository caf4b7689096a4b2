package io.github.postlint.generator.neutral;

import io.github.postlint.post.frontmatter.DoubtfulProblem;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterContent;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.properties.PropertyHeader;
import io.github.postlint.post.frontmatter.yaml.PsychScalar;
import io.github.postlint.post.frontmatter.yaml.YamlFlaw;
import io.github.postlint.post.frontmatter.yaml.YamlFrontMatter;
import io.github.postlint.post.frontmatter.yaml.YamlProblem;
import io.github.postlint.post.text.Source;
import java.util.Optional;
import java.util.Set;

/**
 * Front matter in whichever of the usual forms: YAML between hyphens, which is read; TOML between
 * plus signs and JSON in braces, of which only the ends are looked for; keys with equals signs
 * above a line of tildes. A document may do without.
 *
 * @param yaml what stands between hyphens
 */
record AnyFrontMatter(Yaml yaml) implements FrontMatterFormat {
  private static final YamlFrontMatter YAML = new YamlFrontMatter("-.", AnyFrontMatter::resolve);

  /** What all programs refuse that read YAML; some of them mend tabs, or allow more in brackets. */
  private static final Set<YamlFlaw> REFUSED =
      Set.of(
          YamlFlaw.UNQUOTED_COLON,
          YamlFlaw.RESERVED_CHARACTER,
          YamlFlaw.UNCLOSED_QUOTE,
          YamlFlaw.TEXT_AFTER_QUOTE,
          YamlFlaw.NO_SPACE_AFTER_COLON,
          YamlFlaw.CONFLICT_MARKER,
          YamlFlaw.STRAY_LINE,
          YamlFlaw.BAD_ESCAPE,
          YamlFlaw.UNKNOWN_ALIAS);

  private static final String DOUBT = "Many generators do not read this front matter.";

  /** Whether what stands between hyphens is YAML. */
  enum Yaml {
    /** It is, and what is not is refused. */
    YES,
    /** It looks like YAML, and may be read by a program that takes less for it, or more. */
    LIKELY,
    /** It is something else. */
    NO
  }

  /** Symbols are Ruby's alone. */
  private static TypedValue resolve(String text) {
    TypedValue value = PsychScalar.resolve(text);
    return value.type() == TypedValue.Type.SYMBOL ? TypedValue.string(text) : value;
  }

  @Override
  public String name() {
    return YAML.name();
  }

  @Override
  public boolean has(Trait trait) {
    return switch (trait) {
      case HYPHEN_LINES, OPTIONAL -> yaml != Yaml.NO;
      case COMMENTS -> yaml == Yaml.YES;
      case PLAIN_TEXT, COMMA_LISTS, FATAL -> false;
    };
  }

  @Override
  public String line(String key, String value) {
    return YAML.line(key, value);
  }

  @Override
  public boolean mayBegin(String head) {
    return YAML.mayBegin(head) || head.startsWith("+++");
  }

  @Override
  public Optional<FrontMatter> read(Source source) {
    String text = source.text();
    if (text.startsWith("---")) {
      return YAML.read(source).map(this::cautious);
    }
    if (text.startsWith("+++")) {
      return ClosedText.find(text, "+++", "+++");
    }
    if (text.startsWith("{")) {
      return ClosedText.find(text, "{", "}");
    }
    return PropertyHeader.read(text);
  }

  private FrontMatter cautious(FrontMatter found) {
    if (yaml == Yaml.NO) {
      return ClosedText.of(found.span(), found.content());
    }
    return found
        .document()
        .problem()
        .filter(problem -> yaml == Yaml.LIKELY || isMendedByOthers(problem))
        .map(
            problem ->
                new FrontMatter(
                    found.span(),
                    found.content(),
                    new Content(
                        found.document().root(), Optional.of(new DoubtfulProblem(problem, DOUBT)))))
        .orElse(found);
  }

  private static boolean isMendedByOthers(FrontMatterProblem problem) {
    return !(problem instanceof YamlProblem known && REFUSED.contains(known.cause()));
  }

  /**
   * What is read.
   *
   * @param root the keys and values
   * @param problem why they may not be read
   */
  record Content(Optional<Value> root, Optional<? extends FrontMatterProblem> problem)
      implements FrontMatterContent {

    static Content of(Mapping mapping) {
      return new Content(Optional.of(mapping), Optional.empty());
    }
  }
}
