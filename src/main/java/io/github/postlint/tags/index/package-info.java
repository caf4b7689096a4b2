/** What an index is made of: taxonomies, terms and posts, ready to be written in any format. */
package io.github.postlint.tags.index;
