/** Merges tags that mean one thing: in posts, and in the vocabulary. */
package io.github.postlint.tags.merge;
