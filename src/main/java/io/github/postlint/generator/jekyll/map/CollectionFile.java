package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.settings.SiteCollection;

/**
 * A file of a collection.
 *
 * @param path relative to the site
 * @param entry relative to the collection's folder
 */
record CollectionFile(SiteCollection collection, String path, String entry) {}
