package io.github.postlint.generator.hugo.frontmatter;

import io.github.postlint.post.frontmatter.DoubtfulProblem;
import io.github.postlint.post.frontmatter.FrontMatterContent;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.yaml.YamlDocument;
import io.github.postlint.post.frontmatter.yaml.YamlFlaw;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.Optional;
import java.util.Set;

/** YAML as Go's library reads it, as far as it is known that it refuses what others do. */
public final class GoYaml {
  private static final Set<YamlFlaw> REFUSED =
      Set.of(
          YamlFlaw.UNQUOTED_COLON,
          YamlFlaw.TAB,
          YamlFlaw.RESERVED_CHARACTER,
          YamlFlaw.UNCLOSED_QUOTE,
          YamlFlaw.TEXT_AFTER_QUOTE,
          YamlFlaw.TEXT_BESIDE_QUOTES,
          YamlFlaw.UNCLOSED_BRACKET,
          YamlFlaw.COMMENT,
          YamlFlaw.NO_SPACE_AFTER_COLON,
          YamlFlaw.CONFLICT_MARKER,
          YamlFlaw.STRAY_LINE,
          YamlFlaw.BAD_ESCAPE,
          YamlFlaw.UNKNOWN_ALIAS);

  private static final String DOUBT = "Hugo may refuse this front matter.";

  private GoYaml() {}

  /** Reads a part of a text. */
  public static FrontMatterContent read(Source source, Span span) {
    YamlDocument document = YamlReader.read(source, span, GoYamlScalar::resolve);
    boolean doubtful =
        document.problem().filter(problem -> !REFUSED.contains(problem.cause())).isPresent();
    return doubtful
        ? new Content(
            document.root(), document.problem().map(problem -> new DoubtfulProblem(problem, DOUBT)))
        : document;
  }

  private record Content(Optional<Value> root, Optional<DoubtfulProblem> problem)
      implements FrontMatterContent {}
}
