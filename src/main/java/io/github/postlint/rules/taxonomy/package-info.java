/** Rules on the tags of posts. */
package io.github.postlint.rules.taxonomy;
