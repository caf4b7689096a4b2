/** Tags that mean one thing, merged in posts and in the vocabulary, as a patch. */
package io.github.postlint.merge;
