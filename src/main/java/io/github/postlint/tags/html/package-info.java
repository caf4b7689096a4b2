/** An index as web pages that need nothing else: no generator, no script, no other file. */
package io.github.postlint.tags.html;
