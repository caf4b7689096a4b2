/** What plugins add to Jekyll: known gems, the site's Gemfile, the site's own code. */
package io.github.postlint.generator.jekyll.plugin;
