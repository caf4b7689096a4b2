/** The files of the site, walked once. */
package io.github.postlint.site.tree;
