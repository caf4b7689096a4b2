/** Bodies in HTML, as browsers read them. */
package io.github.postlint.post.html;
