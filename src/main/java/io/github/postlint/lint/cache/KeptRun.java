package io.github.postlint.lint.cache;

import io.github.postlint.lint.EarlierRun;
import io.github.postlint.lint.Fingerprint;
import io.github.postlint.lint.PostResult;
import io.github.postlint.lint.SiteResult;
import io.github.postlint.site.facts.Facts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A run whose results are in a snapshot. */
final class KeptRun implements EarlierRun {
  /** So many bytes without use are no reason to write a snapshot anew. */
  private static final int FEW = 1 << 20;

  private final Snapshot snapshot;
  private final SiteState state;
  private final Moment moment;
  private final Consumer<Snapshot> keeper;

  /** For each post of the site the row of the snapshot that holds its result. */
  private final Rows rows;

  private volatile boolean touched;
  private boolean siteIsKnown;

  /**
   * @param snapshot of the earlier run
   * @param state the files as they are now
   * @param keeper takes the snapshot of this run
   */
  KeptRun(Snapshot snapshot, SiteState state, Moment moment, Consumer<Snapshot> keeper) {
    this.snapshot = snapshot;
    this.state = state;
    this.moment = moment;
    this.keeper = keeper;
    this.rows = new Rows(state.count());
  }

  @Override
  public boolean mayKnow(int post) {
    int row = row(post);
    return row >= 0 && snapshot.index().size(row) == state.size(post);
  }

  @Override
  public Optional<PostResult> untouched(int post) {
    int row = row(post);
    boolean same =
        row >= 0
            && snapshot.index().isSettled(row)
            && snapshot.index().size(row) == state.size(post)
            && snapshot.index().time(row) == state.time(post);
    return same ? known(post, row) : Optional.empty();
  }

  /** The row of a file that was a document of the same kind, or -1. */
  private int row(int post) {
    int row = snapshot.row(state.path(post), post);
    return row >= 0 && snapshot.index().is(row, state.kind(post)) ? row : -1;
  }

  @Override
  public Optional<Fingerprint> fingerprint(byte[] bytes) {
    return Optional.of(Fingerprint.of(bytes));
  }

  @Override
  public Optional<PostResult> same(int post, Fingerprint content) {
    touched = true;
    int row = row(post);
    boolean same = row >= 0 && snapshot.index().content(row).equals(content);
    return same ? known(post, row) : Optional.empty();
  }

  private Optional<PostResult> known(int post, int row) {
    try {
      PostResult result = snapshot.post(row);
      rows.set(post, row);
      return Optional.of(result);
    } catch (DamagedException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<SiteResult> site(List<PostResult> posts) {
    siteIsKnown =
        snapshot.isSettled()
            && snapshot.period().has(moment.now())
            && snapshot.problems().equals(moment.problems())
            && snapshot.hasOthers(state.others())
            && haveSameFacts(posts);
    return siteIsKnown ? Optional.of(snapshot.siteResult()) : Optional.empty();
  }

  /** Whether the posts are those of the snapshot, and look alike to site rules. */
  private boolean haveSameFacts(List<PostResult> posts) {
    if (posts.size() != snapshot.index().count()) {
      return false;
    }
    for (int i = 0; i < posts.size(); i++) {
      if (rows.get(i) != i && !hasSameFacts(posts.get(i), i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasSameFacts(PostResult post, int row) {
    return Run.isKept(post)
        && snapshot.path(row).equals(post.path())
        && snapshot.facts(row).equals(post.facts().get().get());
  }

  @Override
  public void keep(List<PostResult> posts, SiteResult site) {
    if (touched || !siteIsKnown) {
      boolean anew = snapshot.spent() > Math.max(FEW, snapshot.strings().length() / 2);
      Snapshot base = anew ? Snapshot.EMPTY : snapshot;
      Period period = siteIsKnown ? snapshot.period() : period(posts);
      keeper.accept(
          new SnapshotWriter(base)
              .write(
                  new Run(
                      state,
                      moment.settledBefore(),
                      posts,
                      anew ? new Rows(state.count()) : rows,
                      site,
                      siteIsKnown && !anew,
                      period,
                      moment.problems())));
    }
  }

  /** What could not be read may be readable in the next run, and then site rules see more. */
  private Period period(List<PostResult> posts) {
    List<Facts> facts = new ArrayList<>(posts.size());
    for (PostResult post : posts) {
      if (!Run.isKept(post)) {
        return Period.NEVER;
      }
      facts.add(post.facts().get().get());
    }
    return Period.around(moment.now(), facts, moment.zone());
  }

  /**
   * What a run knows besides files.
   *
   * @param now the time of the run, for dates in the future
   * @param zone in which dates without an offset are read
   * @param settledBefore when a file must have been written, in nanoseconds since 1970, for a later
   *     change to give it another time
   * @param problems the problems of the site, as one text
   */
  record Moment(Instant now, ZoneId zone, long settledBefore, String problems) {}
}
