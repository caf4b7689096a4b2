/** Running text as Asciidoctor's substitutions read it. */
package io.github.postlint.post.asciidoc.inline;
