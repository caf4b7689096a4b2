/** Blocks as CommonMark sees them, by flexmark. */
package io.github.postlint.post.commonmark;
