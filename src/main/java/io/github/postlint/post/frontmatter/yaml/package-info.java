/** YAML with places, as Ruby's parser reads it. */
package io.github.postlint.post.frontmatter.yaml;
