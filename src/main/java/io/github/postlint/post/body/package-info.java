/**
 * What rules ask of a body, whatever its markup: blocks, code, headings, references, anchors, loose
 * marks.
 */
package io.github.postlint.post.body;
