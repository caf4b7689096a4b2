package io.github.postlint.tags.feed;

import java.util.Optional;

/**
 * An address in a sitemap.
 *
 * @param address whole
 * @param changed when its newest post was published
 */
record SitemapEntry(String address, Optional<String> changed) {}
