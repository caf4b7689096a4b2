/** What all kinds of Markdown do alike. */
package io.github.postlint.post.markdown;
