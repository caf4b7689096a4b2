/** The world outside of the site: its external links, asked for on request only. */
package io.github.postlint.web;
