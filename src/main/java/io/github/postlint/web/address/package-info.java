/** Addresses of the web as browsers read them, and which networks are public. */
package io.github.postlint.web.address;
