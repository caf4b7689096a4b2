/** The programs that publish sites, one folder each. */
package io.github.postlint.generator;
