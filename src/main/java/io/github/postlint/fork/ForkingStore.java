package io.github.postlint.fork;

import io.github.postlint.io.WorkFolder;
import io.github.postlint.lint.EarlierRun;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.cache.CacheLog;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Has a separate JVM read the posts where there is much to read, and takes over what that one has
 * found. Where it fails, posts are read as if it had not been there.
 *
 * @param job what is to be done
 * @param kept the folder of earlier results, in which those of this run are kept as well; empty
 *     where nothing is kept
 * @param least how much to read pays off
 * @param progress hears how far the separate JVM is
 * @param log hears what is wrong with what is kept
 * @param diary hears, in a sentence each, what the separate JVM does and why it was of no use
 */
public record ForkingStore(
    Job job,
    Optional<Path> kept,
    Workload least,
    Progress progress,
    CacheLog log,
    Consumer<String> diary)
    implements ResultStore {

  @Override
  public EarlierRun open(Site site, List<Rule> rules, LintOptions options) {
    ResultStore files = kept.isPresent() ? job.store(kept.get(), log) : NONE;
    EarlierRun earlier = files.open(site, rules, options);
    Workload unknown = Workload.of(site, earlier);
    if (unknown.isLessThan(least)) {
      return earlier;
    }
    diary.accept("A separate JVM reads the posts, of which " + unknown + " are not known.");
    Fork fork = new Fork(command(site), diary);
    if (kept.isEmpty()) {
      return unkept(fork, site, rules, options);
    }
    return fork.run(job, kept.get(), progress) ? files.open(site, rules, options) : earlier;
  }

  private EarlierRun unkept(Fork fork, Site site, List<Rule> rules, LintOptions options) {
    try (WorkFolder folder = WorkFolder.create()) {
      return fork.run(job, folder.path(), progress)
          ? job.store(folder.path(), log).open(site, rules, options).keptBy((posts, whole) -> {})
          : EarlierRun.NONE;
    } catch (IOException e) {
      diary.accept(
          "There is no folder for the results of a separate JVM ("
              + e
              + "), so posts are read here.");
      return EarlierRun.NONE;
    }
  }

  private List<String> command(Site site) {
    int heap = Workload.of(site, EarlierRun.NONE).heap();
    return new JavaCommand(heap, job.threads()).words(ForkedMain.class);
  }
}
