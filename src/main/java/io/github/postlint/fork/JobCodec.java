package io.github.postlint.fork;

import io.github.postlint.lint.RuleLevel;
import io.github.postlint.rules.RuleOptions;
import io.github.postlint.site.SiteOptions;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A job, and the folder for its results, as bytes between two Javas that run the same code. */
final class JobCodec {
  private JobCodec() {}

  static void write(Job job, DataOutputStream out) throws IOException {
    writeSite(job.site(), out);
    out.writeBoolean(job.liquid());
    writeRules(job.rules(), out);
    texts(job.ruleIds(), out);
    texts(job.conditions(), out);
    text(job.start().toString(), out);
    out.writeInt(job.threads());
  }

  static Job read(DataInputStream in) throws IOException {
    return new Job(
        readSite(in),
        in.readBoolean(),
        readRules(in),
        Set.copyOf(texts(in)),
        texts(in),
        Instant.parse(text(in)),
        in.readInt());
  }

  private static void writeSite(SiteOptions site, DataOutputStream out) throws IOException {
    text(site.root().toString(), out);
    texts(site.includes(), out);
    texts(site.excludes(), out);
    out.writeBoolean(site.drafts());
  }

  private static SiteOptions readSite(DataInputStream in) throws IOException {
    return new SiteOptions(readPath(in), texts(in), texts(in), in.readBoolean());
  }

  private static void writeRules(RuleOptions rules, DataOutputStream out) throws IOException {
    optional(rules.schema().map(Path::toString), out);
    optional(rules.vocabulary().map(Path::toString), out);
    optional(rules.permalinkPattern(), out);
    optional(rules.authors().map(Path::toString), out);
    texts(rules.liquidTags(), out);
    texts(rules.imageKeys(), out);
    out.writeInt(rules.levels().size());
    for (Map.Entry<String, RuleLevel> level : rules.levels().entrySet()) {
      text(level.getKey(), out);
      text(level.getValue().name(), out);
    }
  }

  private static RuleOptions readRules(DataInputStream in) throws IOException {
    return new RuleOptions(
        optional(in).map(Path::of),
        optional(in).map(Path::of),
        optional(in),
        optional(in).map(Path::of),
        Set.copyOf(texts(in)),
        Set.copyOf(texts(in)),
        readLevels(in));
  }

  private static Map<String, RuleLevel> readLevels(DataInputStream in) throws IOException {
    Map<String, RuleLevel> levels = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      levels.put(text(in), RuleLevel.valueOf(text(in)));
    }
    return levels;
  }

  private static void optional(Optional<String> text, DataOutputStream out) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      text(text.get(), out);
    }
  }

  private static Optional<String> optional(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
  }

  private static void texts(Collection<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text, out);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  static void write(Path path, DataOutputStream out) throws IOException {
    text(path.toString(), out);
  }

  static Path readPath(DataInputStream in) throws IOException {
    return Path.of(text(in));
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
