/** The addresses that Hugo gives to pages, terms and files. */
package io.github.postlint.generator.hugo.address;
