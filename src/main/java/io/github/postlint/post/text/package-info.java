/**
 * Characters and where they stand: spans, positions, line tables, sources and the maps between
 * texts.
 */
package io.github.postlint.post.text;
