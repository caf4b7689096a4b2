/** Rules about links and images: addresses of the site itself, and the files of images. */
package io.github.postlint.rules.links;
