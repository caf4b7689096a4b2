/**
 * Tags, categories and authors as words: which spellings mean one term, its name in addresses, and
 * the vocabulary that a site may have for its tags.
 */
package io.github.postlint.site.terms;
