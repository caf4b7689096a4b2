/** What the header of an AsciiDoc document says of it. */
package io.github.postlint.post.frontmatter.asciidoc;
