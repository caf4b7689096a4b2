/** What Jekyll does with settings, file names, dates and addresses. */
package io.github.postlint.generator.jekyll;
