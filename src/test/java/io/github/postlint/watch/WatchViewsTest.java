package io.github.postlint.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.io.AtomicFile;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.text.Range;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.text.Style;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WatchViewsTest {
  private final List<String> said = new ArrayList<>();

  private final Outlet outlet =
      new Outlet() {
        @Override
        public boolean shows(Severity severity) {
          return true;
        }

        @Override
        public void message(Severity severity, String text) {
          said.add(severity + " " + text);
        }

        @Override
        public void command(String line) {
          throw new AssertionError(line);
        }

        @Override
        public void file(String name, AtomicFile.Content content) {
          throw new AssertionError(name);
        }

        @Override
        public void summary(String markdown) {
          throw new AssertionError(markdown);
        }
      };

  private static Finding finding(String path, String rule) {
    return new Finding(
        rule, Severity.ERROR, path, Range.FILE, "This is wrong.", "", Optional.empty());
  }

  private static Look look(
      List<Finding> all, List<String> saved, List<Finding> fresh, List<Finding> mended) {
    return new Look(
        new LintResult(all, List.of(), 0),
        new TreeSet<>(saved),
        fresh,
        mended,
        Duration.ofMillis(12));
  }

  @Test
  void aLogTellsWhatIsNewAndWhatIsMended() {
    Finding old = finding("a.md", "one");
    Finding fresh = finding("b.md", "two");
    Finding gone = finding("b.md", "three");
    LogView view = new LogView(outlet, Style.PLAIN, 0);
    view.show(look(List.of(old, fresh), List.of("b.md"), List.of(fresh), List.of(gone)));
    assertThat(said)
        .containsExactly(
            "ERROR b.md: This is wrong. [two]",
            "INFO b.md: mended [three]",
            "INFO b.md: 0 posts checked in 0.0 s: 2 errors.");
  }

  @Test
  void aLogIsSilentWhereNothingHasHappened() {
    Finding old = finding("a.md", "one");
    new LogView(outlet, Style.PLAIN, 0).show(look(List.of(old), List.of(), List.of(), List.of()));
    assertThat(said).isEmpty();
  }

  @Test
  void aTerminalShowsFirstWhatWasSavedLastAndNothingThatIsMended() {
    Finding a = finding("a.md", "one");
    Finding b = finding("b.md", "two");
    ScreenView view = new ScreenView(outlet, said::clear, Style.PLAIN, 0);
    view.show(look(List.of(a, b), List.of(), List.of(a, b), List.of()));
    assertThat(said).hasSize(3).first().asString().contains("a.md");
    view.show(look(List.of(a, b), List.of("b.md"), List.of(), List.of()));
    assertThat(said).hasSize(3).first().asString().contains("b.md");
    view.show(look(List.of(a), List.of("b.md"), List.of(), List.of(b)));
    assertThat(said).hasSize(2).first().asString().contains("a.md");
  }

  @Test
  void aTerminalStaysAsItIsWhereNothingHasHappened() {
    Finding a = finding("a.md", "one");
    List<String> erased = new ArrayList<>();
    ScreenView view = new ScreenView(outlet, () -> erased.add("all"), Style.PLAIN, 0);
    view.show(look(List.of(a), List.of(), List.of(a), List.of()));
    view.show(look(List.of(a), List.of(), List.of(), List.of()));
    assertThat(erased).hasSize(1);
  }

  @Test
  void aTerminalIsNotFloodedAndSaysThatThereIsMore() {
    List<Finding> many = new ArrayList<>();
    for (int i = 100; i < 200; i++) {
      many.add(finding("p" + i + ".md", "one"));
    }
    new ScreenView(outlet, said::clear, Style.PLAIN, 0)
        .show(look(many, List.of("p150.md"), many, List.of()));
    assertThat(said).hasSize(12);
    assertThat(said.get(0)).contains("p150.md");
    assertThat(said.get(10)).contains("There is more in 90 other files");
  }

  @Test
  void aReasonForSilenceIsSaid() {
    new ScreenView(outlet, said::clear, Style.PLAIN, 0).fail("The baseline cannot be read.");
    new LogView(outlet, Style.PLAIN, 0).fail("The baseline cannot be read.");
    assertThat(said)
        .containsExactly(
            "ERROR The baseline cannot be read.", "ERROR The baseline cannot be read.");
  }
}
