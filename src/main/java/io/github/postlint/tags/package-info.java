/** The indexes of a site's tags, categories and authors: made from facts alone. */
package io.github.postlint.tags;
