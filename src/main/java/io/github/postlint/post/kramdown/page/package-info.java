/** The page that readers get: ids, references and words. */
package io.github.postlint.post.kramdown.page;
