/** The pages and files that Jekyll writes. */
package io.github.postlint.generator.jekyll.map;
