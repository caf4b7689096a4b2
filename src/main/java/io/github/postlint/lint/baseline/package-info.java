/** The findings that a site had when it adopted Postlint, told from those that came since. */
package io.github.postlint.lint.baseline;
