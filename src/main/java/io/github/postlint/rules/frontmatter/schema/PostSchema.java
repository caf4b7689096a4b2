package io.github.postlint.rules.frontmatter.schema;

import com.networknt.schema.Schema;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A schema for the front matter of posts, compiled once and safe for many threads. */
public final class PostSchema {
  private final SchemaFiles files;
  private final Schema schema;

  private PostSchema(SchemaFiles files, Schema schema) {
    this.files = files;
    this.schema = schema;
  }

  /**
   * Reads and compiles a schema.
   *
   * @param file the schema; JSON by its extension, else YAML
   * @param site the folder in which the schema may refer to other files
   * @throws SchemaException if the schema cannot be used
   */
  public static PostSchema load(Path file, Path site) {
    SchemaFiles files = SchemaFiles.read(file, site);
    return new PostSchema(files, new SchemaCompiler(files).compile());
  }

  /** The schema's file and those to which it refers. */
  public List<Path> files() {
    return files.all().stream().map(SchemaDocument::file).toList();
  }

  /** The front matter keys that the schema names. */
  public Set<String> keys() {
    return new KnownKeys(files, files.main()).all();
  }

  /**
   * Reports where the front matter of {@code post} contradicts the schema. A post without front
   * matter, or with YAML that is refused, is left to other rules. A pattern that takes too long on
   * the post is reported at its first line.
   */
  public void check(Post post, RuleContext context, Reporter reporter) {
    post.frontMatter()
        .filter(PostSchema::isMapping)
        .ifPresent(frontMatter -> check(post, frontMatter, context, reporter));
  }

  private void check(Post post, FrontMatter frontMatter, RuleContext context, Reporter reporter) {
    PostValues values = new PostValues(post, frontMatter);
    JsonNode inherited = new JsonTree().of(context.site().generator().inherited(post.path()));
    try {
      List<Fault> faults = faults(Inherited.merge(inherited, values.json()));
      report(new FaultFilter(values).keep(faults), values, reporter);
    } catch (SchemaException e) {
      reporter.report(values.head(List.of()), e.getMessage());
    }
  }

  private static boolean isMapping(FrontMatter frontMatter) {
    Optional<Value> root = frontMatter.document().root();
    boolean nothing = root.isEmpty() || (root.get() instanceof Scalar scalar && scalar.isNull());
    return frontMatter.document().problem().isEmpty()
        && (nothing || frontMatter.mapping() == root.get());
  }

  private List<Fault> faults(JsonNode instance) {
    try {
      return Alternatives.resolve(new FaultReader(files).read(schema.validate(instance)));
    } catch (SlowPatternException e) {
      throw SchemaChecks.slow(files, e);
    } catch (StackOverflowError e) {
      throw files
          .main()
          .refuse("The schema refers to itself without end. Break the circle of $ref.");
    }
  }

  private void report(List<Fault> faults, PostValues values, Reporter reporter) {
    Map<FaultReport.Key, FaultReport> reports = new LinkedHashMap<>();
    new KeyFaults(values, new KnownKeys(files, files.main()))
        .reports(faults)
        .forEach(report -> reports.putIfAbsent(report.key(), report));
    for (Fault fault : faults) {
      if (!KeyFaults.isAboutKeys(fault)) {
        ValueFaults.report(fault, values)
            .ifPresent(report -> reports.putIfAbsent(report.key(), report));
      }
    }
    reports.values().forEach(report -> report.to(reporter));
  }
}
