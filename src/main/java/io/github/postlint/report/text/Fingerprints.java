package io.github.postlint.report.text;

import io.github.postlint.lint.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that a later run's can be told to be the same, wherever their lines have moved.
 * Findings of a rule on equal lines of a file are numbered in their order.
 */
public final class Fingerprints {
  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();
  private final MessageDigest digest = sha256();

  /** The name of a finding, given that those before it have been named. */
  public String next(Finding finding) {
    String text = String.join("\0", finding.ruleId(), finding.path(), finding.line().strip());
    String hash = hash(text);
    int number = seen.merge(hash, 1, Integer::sum);
    return hash + ":" + number;
  }

  private String hash(String text) {
    byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
