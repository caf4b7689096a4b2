/** Answers of earlier runs, in a file. */
package io.github.postlint.web.kept;
