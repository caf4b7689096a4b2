/** Pages that a site's own generator renders: front matter, and the posts as a list in the body. */
package io.github.postlint.tags.pages;
