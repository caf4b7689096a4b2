/** One question to one server, within bounds of size and time, at public addresses only. */
package io.github.postlint.web.fetch;
