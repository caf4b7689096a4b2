/** The page that is made of a document: its ids, and what it refers to. */
package io.github.postlint.post.asciidoc.page;
