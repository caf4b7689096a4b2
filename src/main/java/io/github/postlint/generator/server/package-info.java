/** What files for servers and other tools say of addresses, whichever generator makes the rest. */
package io.github.postlint.generator.server;
