/** One file: its text, its front matter, its blocks. */
package io.github.postlint.post;
