/** Lines of AsciiDoc: what they are by themselves, and the directives that come before all else. */
package io.github.postlint.post.asciidoc.line;
