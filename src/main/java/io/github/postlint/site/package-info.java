/** The blog's folder as a whole: settings, the search for posts, the generator, facts. */
package io.github.postlint.site;
