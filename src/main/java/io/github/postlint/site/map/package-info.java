/** The addresses that the site has. */
package io.github.postlint.site.map;
