package io.github.postlint.post.frontmatter.yaml;

import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Leaves the types of plain scalars open: {@link PsychScalar} gives them Psych's types, and
 * SnakeYAML's own regular expressions for them would run for nothing.
 */
final class PlainResolver extends Resolver {
  /** Plain text of a type that is not known yet. */
  static final Tag OPEN = new Tag("tag:postlint,2026:open");

  @Override
  protected void addImplicitResolvers() {}

  @Override
  public Tag resolve(NodeId kind, String value, boolean implicit) {
    return kind == NodeId.scalar && implicit ? OPEN : super.resolve(kind, value, implicit);
  }
}
