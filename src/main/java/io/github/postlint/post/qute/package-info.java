/** Qute, the template language of Quarkus, that runs over a body before its markup is read. */
package io.github.postlint.post.qute;
