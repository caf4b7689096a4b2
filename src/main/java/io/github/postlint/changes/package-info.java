/** Which documents and lines have changed since a revision, as git knows it. */
package io.github.postlint.changes;
