/**
 * Sites of generators that are known by their names only, and of unknown ones: what is true for any
 * generator, and nothing else.
 */
package io.github.postlint.generator.neutral;
