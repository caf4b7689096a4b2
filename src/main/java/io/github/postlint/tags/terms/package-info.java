/** From posts to terms: which spellings go together, and what they are called. */
package io.github.postlint.tags.terms;
