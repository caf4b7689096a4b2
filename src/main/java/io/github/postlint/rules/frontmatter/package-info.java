/** Rules about front matter. */
package io.github.postlint.rules.frontmatter;
