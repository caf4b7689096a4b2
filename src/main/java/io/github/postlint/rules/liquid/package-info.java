/** Rules about Liquid: what runs before Markdown and is lost to readers. */
package io.github.postlint.rules.liquid;
