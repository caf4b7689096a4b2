/** Fixes of findings, made in the files: each file whole or not at all. */
package io.github.postlint.fix;
