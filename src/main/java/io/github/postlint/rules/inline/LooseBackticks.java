package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.post.body.LooseMark;

/** Says that readers see a backtick. */
record LooseBackticks(LooseText text) {

  void report(Reporter reporter) {
    for (LooseMark mark : text.of(LooseMark.Kind.BACKTICKS)) {
      if (mark.end() - mark.start() == 1) {
        reporter.report(
            text.span(mark.start(), mark.end()),
            "Readers see "
                + text.quote(mark.start(), mark.end())
                + " with the backtick, which has no partner. Add the missing one, here or further"
                + " up in the paragraph, or remove this one.");
        return;
      }
    }
  }
}
