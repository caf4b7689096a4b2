/** Rules on the authors of posts. */
package io.github.postlint.rules.authors;
