/** File names, permalinks and addresses. */
package io.github.postlint.generator.jekyll.address;
