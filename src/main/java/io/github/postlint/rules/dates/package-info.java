/** Rules about dates in front matter and file names. */
package io.github.postlint.rules.dates;
