package io.github.postlint.post.frontmatter.toml;

import io.github.postlint.post.frontmatter.FrontMatterContent;
import io.github.postlint.post.frontmatter.Value;
import java.util.Optional;

/**
 * A text in TOML.
 *
 * @param root the table of all keys; empty where the text is refused
 * @param problem why it is refused
 */
public record TomlDocument(Optional<Value> root, Optional<TomlProblem> problem)
    implements FrontMatterContent {}
