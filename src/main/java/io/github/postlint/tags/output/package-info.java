/** Where an index is written: a folder in which each file appears whole, and only if it changed. */
package io.github.postlint.tags.output;
