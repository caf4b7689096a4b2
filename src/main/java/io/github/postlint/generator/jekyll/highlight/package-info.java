/** What colours code on a site of Jekyll's. */
package io.github.postlint.generator.jekyll.highlight;
