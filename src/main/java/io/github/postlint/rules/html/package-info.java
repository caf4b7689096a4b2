/** Rules about what only posts in HTML have. */
package io.github.postlint.rules.html;
