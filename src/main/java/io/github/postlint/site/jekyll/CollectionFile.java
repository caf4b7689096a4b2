package io.github.postlint.site.jekyll;

/**
 * A file of a collection.
 *
 * @param path relative to the site
 * @param entry relative to the collection's folder
 */
record CollectionFile(SiteCollection collection, String path, String entry) {}
