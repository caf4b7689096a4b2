/**
 * A separate JVM for sites with many posts to read: one that is set up for a few seconds of work.
 */
package io.github.postlint.fork;
