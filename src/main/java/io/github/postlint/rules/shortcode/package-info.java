/** Rules about shortcodes. */
package io.github.postlint.rules.shortcode;
