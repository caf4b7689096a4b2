package io.github.postlint.lint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.RuleLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {
  private static final String POST = "_posts/2025-03-01-suppressed.md";

  @TempDir Path folder;
  private CachedSite site;

  @BeforeEach
  void makeSite() {
    site = new CachedSite(folder);
  }

  private void assertSameAsCold(LintResult result) {
    LintResult cold = site.cold();
    assertThat(result.findings()).isEqualTo(cold.findings());
    assertThat(result.documents()).isEqualTo(cold.documents());
    assertThat(result.read()).isEqualTo(cold.read());
    assertThat(result.conventions()).isEqualTo(cold.conventions());
    assertThat(result.coverage()).isEqualTo(cold.coverage());
    assertThat(result.suppressed()).isEqualTo(cold.suppressed());
  }

  @Test
  void firstRunReadsAllAndTheSecondNothing() {
    LintResult first = site.lint();
    assertThat(site.read).hasSizeGreaterThan(40);
    assertThat(site.log).containsExactly("there are no results of an earlier run yet");
    assertSameAsCold(first);
    LintResult second = site.lint();
    assertThat(site.read).isEmpty();
    assertThat(site.siteRuns).isZero();
    assertThat(site.log).isEmpty();
    assertSameAsCold(second);
    assertThat(second.suppressed()).isPositive();
  }

  @Test
  void onlyTheChangedPostIsRead() {
    site.lint();
    site.write(POST, site.text(POST) + "\n##No heading\n");
    LintResult result = site.lint();
    assertThat(site.read).containsExactly(POST);
    assertThat(site.siteRuns).as("the post looks the same to other posts").isZero();
    assertSameAsCold(result);
    LintResult again = site.lint();
    assertThat(site.read).isEmpty();
    assertSameAsCold(again);
  }

  @Test
  void pagesAndTemplatesAreKnownLikePosts() {
    site.write("about.md", "---\ntitle: About\n---\n##Wrong and [gone](gone.html)\n");
    site.write(
        "_layouts/default.html", "---\n---\n{% if x %}<img src='/images/none.png'>{{ content }}\n");
    LintResult first = site.lint();
    assertThat(site.read).contains("about.md");
    assertThat(first.findings())
        .extracting(finding -> finding.path() + " " + finding.ruleId())
        .contains(
            "about.md heading-space",
            "about.md link-internal",
            "_layouts/default.html liquid-syntax");
    assertSameAsCold(first);
    LintResult second = site.lint();
    assertThat(site.read).isEmpty();
    assertThat(site.siteRuns).isZero();
    assertSameAsCold(second);
    site.write("_layouts/default.html", "---\n---\n<img src='/images/none.png'>{{ content }}\n");
    LintResult third = site.lint();
    assertSameAsCold(third);
    assertThat(third.findings())
        .extracting(finding -> finding.path() + " " + finding.ruleId())
        .contains("_layouts/default.html image-missing")
        .doesNotContain("_layouts/default.html liquid-syntax");
  }

  @Test
  void siteRulesRunAgainWhereFactsChange() {
    site.lint();
    site.write(POST, site.text(POST).replace("Loaves", "Rolls"));
    assertSameAsCold(site.lint());
    site.write(POST, site.text(POST).replace("/nowhere/", "/somewhere/"));
    LintResult result = site.lint();
    assertThat(site.siteRuns).isEqualTo(1);
    assertThat(site.read).containsExactly(POST);
    assertSameAsCold(result);
  }

  @Test
  void changesOfSameSizeAreSeenByTheirTime() {
    site.lint();
    site.write(POST, site.text(POST).replace("##NotAHeading", "## AHeading. "));
    assertSameAsCold(site.lint());
  }

  @Test
  void changesWithinTheStepOfTheClockAreSeenByTheirBytes() {
    site.start = Instant.now();
    Instant time = Instant.now();
    site.setTime(POST, time);
    site.lint();
    site.write(POST, site.text(POST).replace("##NotAHeading", "## AHeading. "));
    site.setTime(POST, time);
    LintResult result = site.lint();
    assertThat(site.read).containsExactly(POST);
    assertSameAsCold(result);
  }

  @Test
  void touchedPostsAreComparedByTheirBytes() {
    site.lint();
    site.setTime(POST, Instant.parse("2020-01-01T00:00:00Z"));
    LintResult result = site.lint();
    assertThat(site.read).isEmpty();
    assertThat(site.siteRuns).isZero();
    assertSameAsCold(result);
  }

  @Test
  void newAndGonePosts() throws IOException {
    site.lint();
    site.write("_posts/2025-01-01-new.md", "---\ntitle: New\ntags: [devops]\n---\nA\n");
    assertSameAsCold(site.lint());
    assertThat(site.read).isNotEmpty();
    site.delete(POST);
    LintResult gone = site.lint();
    assertThat(gone.findings()).noneMatch(finding -> finding.path().equals(POST));
    Files.move(
        site.root.resolve("_posts/2025-01-01-new.md"),
        site.root.resolve("_posts/2025-01-02-newer.md"));
    LintResult moved = site.lint();
    assertThat(site.read).containsExactly("_posts/2025-01-02-newer.md");
    LintResult cold = site.cold();
    assertThat(moved.findings()).isEqualTo(cold.findings());
    assertThat(moved.posts()).isEqualTo(cold.posts());
  }

  @Test
  void otherFilesOfTheSiteCountForSiteRulesOnly() {
    site.lint();
    site.delete("images/loaf.png");
    LintResult result = site.lint();
    assertThat(site.read).isEmpty();
    assertThat(site.siteRuns).isEqualTo(1);
    assertSameAsCold(result);
    site.write("_data/authors.yml", "someone:\n  name: Someone\n");
    assertSameAsCold(site.lint());
  }

  @Test
  void settingsAndParametersAreConditions() {
    site.lint();
    int posts = site.read.size();
    site.lint();
    site.version = "1.1";
    site.lint();
    assertThat(site.read).hasSize(posts);
    site.levels = Map.of("heading-space", RuleLevel.WARNING);
    assertSameAsCold(site.lint());
    site.write("_config.yml", site.text("_config.yml") + "\nfuture: true\n");
    assertSameAsCold(site.lint());
  }

  @Test
  void schemaIsAConditionThatOnlyRulesKnow() {
    site.lint();
    site.write("post.schema.yml", "required: [nobody_has_it]\n");
    LintResult result = site.lint();
    assertThat(site.log).containsExactly("a file that rules have read has changed");
    assertThat(result.findings()).anyMatch(one -> one.message().contains("nobody_has_it"));
    assertSameAsCold(result);
  }

  @Test
  void namedFilesOutsideOfTheSiteAreConditions() throws IOException {
    site.vocabulary = Optional.of(Files.writeString(folder.resolve("tags.yml"), "bread: {}\n"));
    assertInput(folder.resolve("tags.yml"), "bread: {}\nrolls: {}\n");
    assertInput(folder.resolve("tags.yml"), "bread: {}\ncakes: {}\n");
  }

  @Test
  void namedFoldersOutsideOfTheSiteAreConditions() throws IOException {
    Path authors = Files.createDirectories(folder.resolve("authors/team"));
    site.authors = Optional.of(authors.getParent());
    assertInput(authors.resolve("anna.yml"), "name: Anna\n");
    assertInput(authors.resolve("anna.yml"), "name: Anja\n");
    assertInput(authors.resolve("bert.yml"), "name: Bert\n");
    site.lint();
    Files.setLastModifiedTime(authors.resolve("anna.yml"), FileTime.from(CachedSite.NOW));
    site.lint();
    assertThat(site.read).as("only the time is another").isEmpty();
    Files.move(authors.resolve("anna.yml"), authors.resolve("carl.yml"));
    site.lint();
    assertThat(site.read).isNotEmpty();
  }

  @Test
  void placesOfPluginsAreConditions() throws IOException {
    assertInput(folder.resolve("Gemfile"), "gem 'jekyll-tagging'\n");
    Files.delete(folder.resolve("Gemfile"));
    site.lint();
    assertThat(site.read).isNotEmpty();
    site.write("_plugins/tags.rb", "Liquid::Template.register_tag('gist', Gist)\n");
    assertSameAsCold(site.lint());
  }

  /** Nothing is read again before the file is written, and all posts are afterwards. */
  private void assertInput(Path file, String text) throws IOException {
    site.lint();
    site.lint();
    assertThat(site.read).isEmpty();
    assertThat(site.siteRuns).isZero();
    Files.writeString(file, text);
    LintResult result = site.lint();
    assertThat(site.log).containsExactly("a file that rules have read has changed");
    assertThat(site.read).as("after a change of %s", file).isNotEmpty();
    assertThat(site.siteRuns).isEqualTo(1);
    assertSameAsCold(result);
  }

  @Test
  void schemaStaysAConditionWhereNoRuleReadsIt() {
    site.lint();
    site.write(POST, site.text(POST) + "\nMore.\n");
    site.lint();
    site.write("images/other.png", "");
    site.lint();
    site.write("post.schema.yml", "required: [nobody_has_it]\n");
    assertSameAsCold(site.lint());
  }

  @Test
  void futurePostsArrive() {
    site.lint();
    site.now = Instant.parse("2098-12-31T12:00:00Z");
    assertSameAsCold(site.lint());
    site.now = Instant.parse("2099-02-01T12:00:00Z");
    assertSameAsCold(site.lint());
    assertThat(site.lint().findings()).noneMatch(one -> one.ruleId().equals("date-future"));
    site.now = CachedSite.NOW;
    LintResult back = site.lint();
    assertThat(back.findings()).anyMatch(one -> one.ruleId().equals("date-future"));
    assertSameAsCold(back);
  }

  @Test
  void manyThreadsAndOneAgree() {
    site.threads = 1;
    site.lint();
    site.threads = 8;
    assertSameAsCold(site.lint());
  }

  @Tag("slow")
  @Test
  void truncatedFilesAreColdRuns() throws IOException {
    site.lint();
    byte[] whole = Files.readAllBytes(site.file());
    for (int length = 0; length < whole.length; length += 1 + whole.length / 40) {
      byte[] part = new byte[length];
      System.arraycopy(whole, 0, part, 0, length);
      Files.write(site.file(), part);
      LintResult result = site.lint();
      assertThat(site.read).as("with %s bytes", length).isNotEmpty();
      assertThat(site.log).singleElement().asString().contains("cannot be read");
      assertThat(result.findings()).hasSameSizeAs(site.cold().findings());
    }
  }

  @Tag("slow")
  @Test
  void changedFilesAreColdRuns() throws IOException {
    site.lint();
    byte[] whole = Files.readAllBytes(site.file());
    Random random = new Random(1);
    for (int i = 0; i < 30; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(site.file(), changed);
      site.lint();
      assertThat(site.read).isNotEmpty();
      assertThat(site.log).hasSize(1);
    }
    assertSameAsCold(site.lint());
  }

  @Tag("slow")
  @Test
  void changedFilesWithTheRightChecksumAreRefusedOrRead() throws IOException {
    site.lint();
    byte[] whole = CacheFileCheck.content(Files.readAllBytes(site.file()));
    CacheFileCheck.accept(whole);
    Random random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      CacheFileCheck.accept(changed);
    }
  }

  @Test
  void folderThatCannotBeWrittenIsAWarning() throws IOException {
    Files.writeString(site.cache, "a file where the folder should be");
    LintResult result = site.lint();
    assertThat(site.log).anyMatch(line -> line.startsWith("unwritten"));
    assertSameAsCold(result);
  }

  @Test
  void leftOversOfKilledRunsDoNotPileUp() throws IOException {
    site.lint();
    Path own = site.file();
    for (int i = 0; i < 30; i++) {
      Files.writeString(own.resolveSibling(own.getFileName() + ".killed" + i), "half");
    }
    for (int i = 0; i < 12; i++) {
      site.version = "1." + i;
      site.lint();
    }
    try (var files = Files.list(own.getParent())) {
      assertThat(files).hasSizeLessThan(12);
    }
  }

  @Test
  void buildsAtTheSameTimeDoNotDisturbEachOther() throws Exception {
    LintResult cold = site.cold();
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Callable<LintResult>> builds = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        builds.add(() -> site.again().lint());
      }
      for (Future<LintResult> build : executor.invokeAll(builds)) {
        assertThat(build.get().findings()).isEqualTo(cold.findings());
      }
    } finally {
      executor.shutdownNow();
    }
    site.lint();
    assertThat(site.read).isEmpty();
  }

  @Test
  void textsThatUtf8CannotWriteAreKept() {
    StringPool pool = new StringPool(StringTable.EMPTY);
    List<String> texts =
        List.of("", "a", "é", "日本", "\uD83D\uDE00", "\uD83D", "a\uDE00?", "\u0000", "?");
    for (String text : texts) {
      assertThat(pool.indexOf(text)).isEqualTo(texts.indexOf(text));
    }
    StringTable table = pool.table();
    for (int i = 0; i < texts.size(); i++) {
      assertThat(table.get(i)).isEqualTo(texts.get(i));
    }
  }

  @Test
  void numbersKeepTheirValue() {
    RecordWriter out = new RecordWriter(new StringPool(StringTable.EMPTY));
    int[] numbers = {0, 1, 127, 128, 16383, 16384, 1 << 28, Integer.MAX_VALUE};
    for (int number : numbers) {
      out.number(number);
    }
    out.wide(Long.MIN_VALUE);
    RecordReader in = new RecordReader(out.toBlock(), StringTable.EMPTY);
    for (int number : numbers) {
      assertThat(in.number()).isEqualTo(number);
    }
    assertThat(in.wide()).isEqualTo(Long.MIN_VALUE);
  }

  /** Else each change would have all posts written anew, for which all must be decoded. */
  @Test
  void nothingIsSpentBeforeAnythingChanges() throws IOException {
    site.lint();
    assertThat(spent()).isZero();
    site.write(POST, site.text(POST) + "\nOne more line.\n");
    site.lint();
    assertThat(spent()).isPositive();
  }

  private int spent() throws IOException {
    return SnapshotFile.read(Files.readAllBytes(site.file())).snapshot().spent();
  }

  @Test
  void manyChangesDoNotMakeTheFileGrowForEver() throws IOException {
    site.lint();
    long size = Files.size(site.file());
    for (int i = 0; i < 40; i++) {
      site.write(POST, site.text(POST) + "\n#x" + "y".repeat(100_000) + i + "\n");
      site.lint();
      site.write(POST, "---\ntitle: Loaves\n---\n<!-- postlint-disable-next-line a -->\n");
      site.lint();
    }
    assertThat(Files.size(site.file())).isLessThan(size + 3_000_000);
  }
}
