/** Blocks as Asciidoctor makes them. */
package io.github.postlint.post.asciidoc.block;
