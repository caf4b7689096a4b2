/** Shortcodes in bodies: calls of small templates, and what they leave for the markup's reader. */
package io.github.postlint.post.shortcode;
