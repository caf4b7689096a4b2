/** What a document says of itself before its text. */
package io.github.postlint.post.frontmatter;
