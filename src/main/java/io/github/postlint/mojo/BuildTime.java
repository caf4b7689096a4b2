package io.github.postlint.mojo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The time that a build takes place at, the same each time it is repeated: {@code
 * project.build.outputTimestamp} as Maven's own plugins read it, else {@code SOURCE_DATE_EPOCH},
 * else the clock.
 */
final class BuildTime {
  /**
   * What Maven 4 says for projects that say nothing; taken at its word, no post would be out yet.
   */
  private static final String UNSET = "1980-02-01T00:00:00Z";

  private BuildTime() {}

  /**
   * @param timestamp an ISO date and time with an offset, or seconds since 1970; one character, or
   *     null, for none
   * @param environment the environment's variables
   */
  static Instant of(String timestamp, Map<String, String> environment, Instant clock)
      throws MojoExecutionException {
    String stated = timestamp == null ? "" : timestamp.strip();
    if (stated.length() > 1 && !stated.equals(UNSET)) {
      return read(stated, "project.build.outputTimestamp");
    }
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "").strip();
    return epoch.isEmpty() ? clock : read(epoch, "SOURCE_DATE_EPOCH");
  }

  private static Instant read(String text, String name) throws MojoExecutionException {
    try {
      return text.chars().allMatch(unit -> unit >= '0' && unit <= '9')
          ? Instant.ofEpochSecond(Long.parseLong(text))
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException | NumberFormatException e) {
      throw new MojoExecutionException(
          name + " is \"" + text + "\", but must be like 2024-05-31T12:00:00Z or 1717156800.", e);
    }
  }
}
