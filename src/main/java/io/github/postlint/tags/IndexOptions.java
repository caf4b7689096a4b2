package io.github.postlint.tags;

import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.terms.SlugStyle;
import io.github.postlint.site.terms.Vocabulary;
import java.time.Instant;

/**
 * How to make an index.
 *
 * @param site the site, with the address at which it is published
 * @param now the time of the build: later posts are not published yet
 * @param publishesFuture whether the generator publishes them all the same
 * @param slugStyle which characters slugs may have
 * @param vocabulary the tags that the site knows
 * @param onUnknownTag what to do with tags that the vocabulary lacks
 */
public record IndexOptions(
    SiteIdentity site,
    Instant now,
    boolean publishesFuture,
    SlugStyle slugStyle,
    Vocabulary vocabulary,
    OnUnknownTag onUnknownTag) {}
