package io.github.postlint.rules.links;

import java.util.Optional;

/**
 * A place in the site.
 *
 * @param path without a leading slash and without the site's base path, not encoded; empty for the
 *     post itself
 * @param fragment what stands after {@code #}, as written
 * @param encoded the path as written
 */
record SiteAddress(Optional<String> path, Optional<String> fragment, String encoded) {}
