/** What the settings decide: folders, collections, defaults, and what they leave open. */
package io.github.postlint.generator.jekyll.settings;
