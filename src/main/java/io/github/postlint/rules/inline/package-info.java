/** Rules about what stands in running text: links, footnotes, emphasis, tags. */
package io.github.postlint.rules.inline;
