/** What Jekyll knows of a post when it lists it. */
package io.github.postlint.generator.jekyll.listing;
