/** Rules about what any template language takes for its own. */
package io.github.postlint.rules.template;
