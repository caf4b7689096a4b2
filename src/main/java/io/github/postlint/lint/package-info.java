/** What a rule and a finding are, and the linter that brings rules and posts together. */
package io.github.postlint.lint;
