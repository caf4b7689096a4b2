/** Stays beside a site while somebody writes, and tells what each save changes. */
package io.github.postlint.watch;
