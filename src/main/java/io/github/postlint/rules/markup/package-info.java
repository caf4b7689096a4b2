/** Rules about what kramdown makes of links, images, headings and attribute lists. */
package io.github.postlint.rules.markup;
