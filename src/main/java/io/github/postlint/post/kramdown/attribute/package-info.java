/** Attribute lists such as {@code {:.class #id}}. */
package io.github.postlint.post.kramdown.attribute;
