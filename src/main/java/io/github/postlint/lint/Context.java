package io.github.postlint.lint;

import io.github.postlint.site.Site;
import java.time.Instant;

/**
 * What a rule may know besides the post.
 *
 * @param site the site with its settings and its generator
 * @param now the time of the run, the same for all posts
 */
public record Context(Site site, Instant now) {}
