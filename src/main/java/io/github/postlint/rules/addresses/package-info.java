/** Rules on the addresses of posts. */
package io.github.postlint.rules.addresses;
