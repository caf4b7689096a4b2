package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.text.Span;
import java.util.List;

/** Says that readers see a backtick. */
record LooseBackticks(LooseText text) {

  void report(Reporter reporter) {
    for (LooseMark mark : text.of(LooseMark.Kind.BACKTICKS)) {
      if (mark.end() - mark.start() == 1) {
        Span place = text.span(mark.start(), mark.end());
        String message =
            "Readers see "
                + text.quote(mark.start(), mark.end())
                + " with the backtick, which has no partner. Add the missing one, here or further"
                + " up in the paragraph, or remove this one.";
        int partner = partner(mark.start());
        if (partner < 0) {
          reporter.report(place, message);
        } else {
          reporter.report(
              Severity.WARNING,
              place,
              message,
              Safety.UNSAFE,
              "Add the missing backtick",
              List.of(new TextEdit(Span.at(text.block().offset(partner)), "`")));
        }
        return;
      }
    }
  }

  /** Where the partner is missing if one word is the code, which has no spaces; else -1. */
  private int partner(int mark) {
    int first = mark;
    while (isCode(text.at(first - 1))) {
      first--;
    }
    int last = mark + 1;
    while (isCode(text.at(last))) {
      last++;
    }
    while (last > mark + 1 && ".:".indexOf(text.at(last - 1)) >= 0) {
      last--;
    }
    boolean ends = first < mark;
    boolean begins = last > mark + 1;
    return ends == begins ? -1 : ends ? first : last;
  }

  private static boolean isCode(char c) {
    return Character.isLetterOrDigit(c) || "_.:()#@$/-".indexOf(c) >= 0;
  }
}
