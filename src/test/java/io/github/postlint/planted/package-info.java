/** Mistakes planted into the posts of real blogs, to count those that are named. */
package io.github.postlint.planted;
