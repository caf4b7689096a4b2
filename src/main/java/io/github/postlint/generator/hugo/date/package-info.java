/** Dates as Hugo reads them. */
package io.github.postlint.generator.hugo.date;
