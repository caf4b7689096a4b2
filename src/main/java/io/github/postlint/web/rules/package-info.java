/** Rules about external links, which look at what servers have answered. */
package io.github.postlint.web.rules;
