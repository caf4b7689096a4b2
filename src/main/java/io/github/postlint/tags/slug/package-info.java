/** The names of terms in addresses and files, and which spellings mean one term. */
package io.github.postlint.tags.slug;
