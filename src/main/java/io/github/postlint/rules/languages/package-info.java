/** Rules on posts in several languages. */
package io.github.postlint.rules.languages;
