/** The list of rules and their pages; the rules themselves lie in folders by subject. */
package io.github.postlint.rules;
