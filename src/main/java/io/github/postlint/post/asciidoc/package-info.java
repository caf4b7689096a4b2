/** AsciiDoc as Asciidoctor reads it. */
package io.github.postlint.post.asciidoc;
