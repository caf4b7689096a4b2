package io.github.postlint.fork;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.RuleLevel;
import io.github.postlint.rules.RuleOptions;
import io.github.postlint.site.SiteOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobCodecTest {
  private static final Path SITE = Path.of("/blogs/Ménage à trois");

  @Test
  void nothingIsLost() throws IOException {
    RuleOptions rules =
        new RuleOptions(
            Optional.of(SITE.resolve("post.schema.yml")),
            Optional.of(SITE.resolve("tags.yml")),
            Optional.of("/{lang}/{slug}/"),
            Optional.of(SITE.resolve("_data/authors.yml")),
            Set.of("gist", "youtube"),
            Set.of("cover"),
            Map.of("fence-language", RuleLevel.OFF, "date-future", RuleLevel.ERROR));
    assertKept(
        new Job(
            new SiteOptions(SITE, List.of("posts/**"), List.of("posts/old/", "é/*"), true),
            false,
            rules,
            Set.of("encoding", "date-future"),
            List.of("1.0", "a\nb", "\uD83D\uDE00", ""),
            Instant.parse("2026-06-01T12:00:00.123456789Z"),
            7));
  }

  @Test
  void whatIsNotSetStaysUnset() throws IOException {
    assertKept(
        new Job(
            SiteOptions.of(SITE),
            true,
            RuleOptions.DEFAULT,
            Set.of(),
            List.of(),
            Instant.parse("2026-06-01T12:00:00Z"),
            1));
  }

  private static void assertKept(Job job) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JobCodec.write(job, new DataOutputStream(bytes));
    byte[] written = bytes.toByteArray();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(written));
    assertThat(JobCodec.read(in)).isEqualTo(job);
    assertThat(in.available()).isZero();
  }
}
