/** What a run says to people and programs: one class per format, all from one list of findings. */
package io.github.postlint.report;
