/** Text as terminals and build servers show it, whatever somebody wrote into a post. */
package io.github.postlint.report.text;
