/** Texts, file names and patterns as Ruby treats them. */
package io.github.postlint.generator.jekyll.ruby;
