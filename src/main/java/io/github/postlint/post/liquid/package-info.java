/**
 * Liquid, the template language: tags, outputs, and what they leave for the reader of the markup.
 */
package io.github.postlint.post.liquid;
