/** What readers see broken on the pages of real blogs, beside what Postlint says of it. */
package io.github.postlint.sweep;
