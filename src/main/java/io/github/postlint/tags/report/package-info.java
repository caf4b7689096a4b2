/** What an editor may want to know of a site's terms: which to merge, to correct or to drop. */
package io.github.postlint.tags.report;
