/** Front matter as Hugo finds and reads it: YAML, TOML, JSON, and lines of Org mode. */
package io.github.postlint.generator.hugo.frontmatter;
