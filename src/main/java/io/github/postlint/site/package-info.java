/** The blog's folder as a whole: the interface of generators, the search for posts, settings. */
package io.github.postlint.site;
