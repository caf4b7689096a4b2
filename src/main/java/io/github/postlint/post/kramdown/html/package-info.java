/** HTML in Markdown as kramdown reads it. */
package io.github.postlint.post.kramdown.html;
