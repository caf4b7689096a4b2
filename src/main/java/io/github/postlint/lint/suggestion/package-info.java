/** Which known word was meant by one that is not known. */
package io.github.postlint.lint.suggestion;
