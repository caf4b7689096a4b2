package io.github.postlint.lint.cache;

import io.github.postlint.lint.EarlierRun;
import io.github.postlint.lint.Fingerprint;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.Rule;
import io.github.postlint.read.PathText;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keeps results in files, safe against builds that run at the same time: files appear whole or not
 * at all, and the last one wins.
 */
public final class ResultFiles implements ResultStore {
  /** No file system counts time in steps of more than two seconds; FAT does in two. */
  private static final long STEP = TimeUnit.SECONDS.toNanos(2);

  private final Path folder;
  private final LintParameters parameters;
  private final Instant start;
  private final CacheLog log;

  /**
   * @param folder where the files of all sites are
   * @param parameters of the run
   * @param start when the run began, before it looked at the first file
   * @param log hears what is wrong with the cache
   */
  public ResultFiles(Path folder, LintParameters parameters, Instant start, CacheLog log) {
    this.folder = folder;
    this.parameters = parameters;
    this.start = start;
    this.log = log;
  }

  @Override
  public EarlierRun open(Site site, List<Rule> rules, LintOptions options) {
    CacheKey key = CacheKey.of(parameters, site);
    RuleInputs inputs = RuleInputs.of(rules, site);
    CacheFolder own = new CacheFolder(folder.resolve(name(site.root())));
    KeptRun.Moment moment =
        new KeptRun.Moment(
            options.now(),
            site.generator().dates().timeZone().orElse(ZoneOffset.UTC),
            settledBefore(),
            SiteRecord.problems(site.problems()));
    SnapshotFile earlier = read(own, key, inputs);
    return new KeptRun(
        earlier.snapshot(),
        SiteState.of(site),
        moment,
        snapshot -> write(own, new SnapshotFile(key, earlier.inputs().and(rules, site), snapshot)));
  }

  private long settledBefore() {
    return TimeUnit.SECONDS.toNanos(start.getEpochSecond()) + start.getNano() - STEP;
  }

  private static String name(Path root) {
    return Fingerprint.of(PathText.of(root).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private SnapshotFile read(CacheFolder own, CacheKey key, RuleInputs inputs) {
    try {
      SnapshotFile file = SnapshotFile.read(own.read(key.fileName()));
      if (file.key().text().equals(key.text()) && file.inputs().hold(inputs)) {
        return file;
      }
      log.unused("a file that rules have read has changed");
    } catch (NoSuchFileException e) {
      log.unused("there are no results of an earlier run yet");
    } catch (IOException | DamagedException e) {
      log.unused(own.path().resolve(key.fileName()) + " cannot be read: " + e.getMessage());
    }
    return new SnapshotFile(key, inputs, Snapshot.EMPTY);
  }

  private void write(CacheFolder own, SnapshotFile file) {
    String name = file.key().fileName();
    try {
      own.write(name, file.toBytes());
    } catch (IOException e) {
      log.unwritten(own.path(), e);
    }
  }
}
