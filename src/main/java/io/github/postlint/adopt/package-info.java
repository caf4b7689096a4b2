/** What a site's documents teach about it, as files with which Postlint is adopted. */
package io.github.postlint.adopt;
