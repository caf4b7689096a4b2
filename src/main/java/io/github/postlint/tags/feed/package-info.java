/**
 * What readers' programs and search engines fetch: feeds of terms, and the sitemap of their pages.
 */
package io.github.postlint.tags.feed;
