/** What Liquid leaves for the Markdown parser. */
package io.github.postlint.post.liquid;
