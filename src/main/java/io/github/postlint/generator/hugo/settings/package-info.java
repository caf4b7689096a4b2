/** What a Hugo site's settings say, from whichever files and formats. */
package io.github.postlint.generator.hugo.settings;
