/** Rules about blocks of Markdown: headings, lists, tables, images, HTML, attribute lists. */
package io.github.postlint.rules.markup;
