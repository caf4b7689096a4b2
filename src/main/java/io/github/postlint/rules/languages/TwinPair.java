package io.github.postlint.rules.languages;

import io.github.postlint.site.facts.Facts;

/**
 * A post and the same post in the site's main language.
 *
 * @param post the translation
 * @param main the post in the main language
 */
record TwinPair(Facts post, Facts main) {}
