/** What generators have in common. */
package io.github.postlint.generator.common;
