/** The goals: Maven's parameters in, the verdict out. */
package io.github.postlint.mojo;
