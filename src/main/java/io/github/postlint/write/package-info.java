/** A new post, as the posts of a site are written. */
package io.github.postlint.write;
