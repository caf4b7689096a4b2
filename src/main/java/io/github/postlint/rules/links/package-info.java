/** Rules about links and images that lead to the site itself. */
package io.github.postlint.rules.links;
