/** What a site sets in its {@code postlint.yml}, and which settings there are. */
package io.github.postlint.settings;
