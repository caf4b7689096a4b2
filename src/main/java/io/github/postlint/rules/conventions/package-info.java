/** Rules about what a site does by habit, without a setting that says so. */
package io.github.postlint.rules.conventions;
