/** Dates as Ruby and its YAML parser read them. */
package io.github.postlint.generator.jekyll.date;
