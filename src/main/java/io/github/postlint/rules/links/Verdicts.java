package io.github.postlint.rules.links;

import io.github.postlint.lint.Coverage;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.Undecided;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.Place;
import java.util.ArrayList;
import java.util.List;

/** Reports what is wrong and counts the rest. */
final class Verdicts {
  private static final int MAX_TEXT = 200;

  private final String subject;
  private final SiteReporter reporter;
  private final List<Undecided> undecided = new ArrayList<>();
  private int total;
  private int wrong;

  /**
   * @param subject what is judged, in the plural
   */
  Verdicts(String subject, SiteReporter reporter) {
    this.subject = subject;
    this.reporter = reporter;
  }

  /** Takes what is known of one reference in a document. */
  void add(Verdict verdict, LinkFact reference, Facts document) {
    boolean template = document.kind() == DocumentKind.TEMPLATE;
    add(template ? verdict.inTemplate() : verdict, reference.target(), reference.place());
  }

  /** Takes what is known of one reference. */
  void add(Verdict verdict, String written, Place place) {
    if (verdict.state() == Verdict.State.OUTSIDE) {
      return;
    }
    total++;
    if (verdict.state() == Verdict.State.UNDECIDED) {
      undecided.add(
          new Undecided(place.path(), place.range().start(), cut(written), verdict.text()));
    } else if (verdict.severity().isPresent()) {
      wrong++;
      reporter.report(verdict.severity().get(), place, verdict.text(), verdict.fix());
    }
  }

  private static String cut(String text) {
    return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text;
  }

  /** Tells the run how much was decided; to be called once, at the end. */
  void finish() {
    reporter.covered(new Coverage(subject, total, wrong, undecided));
  }
}
