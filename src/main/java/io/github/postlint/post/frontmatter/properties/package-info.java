/** Front matter of keys with values after equals signs, one on each line. */
package io.github.postlint.post.frontmatter.properties;
