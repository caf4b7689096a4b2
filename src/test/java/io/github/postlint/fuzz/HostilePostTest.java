package io.github.postlint.fuzz;

import io.github.postlint.CpuTime;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of anything ends in findings, in time; all rules together. */
@Tag("slow")
class HostilePostTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("posts")
  void endsInFindings(String name, byte[] post) {
    expectFindings(MarkupKind.GFM, name, post);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void endsInFindingsOfCommonMark(String name, byte[] post) {
    expectFindings(MarkupKind.COMMONMARK, name, post);
  }

  private void expectFindings(MarkupKind markdown, String name, byte[] post) {
    TrialSite site = new TrialSite(folder, markdown);
    CpuTime.assertWithin(LIMIT, name, () -> Checks.expectSound(site.lint(post), post));
  }

  static Stream<Object[]> posts() {
    return Stream.concat(rows(HostilePosts.frontMatters()), rows(HostilePosts.bodies()));
  }

  static Stream<Object[]> blocks() {
    return rows(HostilePosts.blocks());
  }

  private static Stream<Object[]> rows(Map<String, String> posts) {
    return posts.entrySet().stream()
        .map(one -> new Object[] {one.getKey(), one.getValue().getBytes(StandardCharsets.UTF_8)});
  }
}
