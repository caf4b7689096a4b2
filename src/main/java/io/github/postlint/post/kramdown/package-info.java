/** Bodies as kramdown reads them: the answers to what rules ask of any body. */
package io.github.postlint.post.kramdown;
