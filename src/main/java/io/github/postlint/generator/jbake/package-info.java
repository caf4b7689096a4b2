/** JBake: its settings, headers, dates, addresses, and what it leaves out. */
package io.github.postlint.generator.jbake;
