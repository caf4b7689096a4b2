/** Front matter and settings in TOML, with the places of keys and values. */
package io.github.postlint.post.frontmatter.toml;
