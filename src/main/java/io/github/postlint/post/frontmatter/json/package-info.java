/** Front matter and settings in JSON, with the places of keys and values. */
package io.github.postlint.post.frontmatter.json;
