/**
 * One document: its text, its front matter, its body, put together of what the folders below read.
 */
package io.github.postlint.post;
