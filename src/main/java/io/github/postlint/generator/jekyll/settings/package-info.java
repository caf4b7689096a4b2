/** What the settings decide: folders, collections, defaults, effects of plugins. */
package io.github.postlint.generator.jekyll.settings;
