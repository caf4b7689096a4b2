/** Hugo: how its sites are recognized, and the answers to what the interface of generators asks. */
package io.github.postlint.generator.hugo;
