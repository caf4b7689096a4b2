package io.github.postlint.post.frontmatter.json;

import io.github.postlint.post.frontmatter.FrontMatterContent;
import io.github.postlint.post.frontmatter.Value;
import java.util.Optional;

/**
 * A text in JSON.
 *
 * @param root its value; empty where the text is refused
 * @param problem why it is refused
 */
public record JsonDocument(Optional<Value> root, Optional<JsonFlaw> problem)
    implements FrontMatterContent {}
