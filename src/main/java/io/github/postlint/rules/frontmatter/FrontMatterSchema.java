package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.rules.frontmatter.schema.PostSchema;
import io.github.postlint.rules.frontmatter.schema.SchemaException;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds front matter that contradicts the site's JSON Schema. Without a schema the rule says
 * nothing and loads nothing of the schema library.
 */
public final class FrontMatterSchema extends PostRule {
  private final Optional<Path> schema;
  private volatile PostSchema compiled;

  /**
   * @param schema a JSON Schema 2020-12 in YAML or, with the extension {@code .json}, in JSON
   */
  public FrontMatterSchema(Optional<Path> schema) {
    super(
        "front-matter-schema",
        Severity.ERROR,
        "front matter that contradicts the site's own schema: missing, misspelt or wrong values");
    this.schema = schema;
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public boolean spoilsFacts() {
    return true;
  }

  /**
   * Reads the schema ahead of the first post, so that a mistake in it stops the run.
   *
   * @throws SchemaException if the schema cannot be used
   */
  @Override
  public void prepare(Site site) {
    schema.ifPresent(file -> compiled(file, site.root()));
  }

  /** The schema and, once it is read, what it refers to: files in the site and beside itself. */
  @Override
  public List<Path> inputs(Site site) {
    if (schema.isEmpty()) {
      return List.of();
    }
    return compiled == null ? List.of(schema.get().toAbsolutePath().normalize()) : compiled.files();
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    if (schema.isPresent() && post.frontMatter().isPresent()) {
      compiled(schema.get(), context.site().root()).check(post, context, reporter);
    }
  }

  /** The front matter keys that the schema names; empty where the site has no schema. */
  public Set<String> keys(Path site) {
    return schema.map(file -> compiled(file, site).keys()).orElse(Set.of());
  }

  private PostSchema compiled(Path file, Path site) {
    if (compiled == null) {
      compile(file, site);
    }
    return compiled;
  }

  private synchronized void compile(Path file, Path site) {
    if (compiled == null) {
      compiled = PostSchema.load(file, site);
    }
  }
}
