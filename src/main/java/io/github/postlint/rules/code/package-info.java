/** Rules about fenced code. */
package io.github.postlint.rules.code;
