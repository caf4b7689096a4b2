package io.github.postlint.lint;

import io.github.postlint.site.Site;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.map.SiteMap;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** What a rule may know besides the post, and what rules of one run share. */
public final class RuleContext {
  private final Site site;
  private final Instant now;
  private final ConcurrentMap<Class<?>, Shared> shared;

  /**
   * The context of a run.
   *
   * @param site the site with its settings and its generator
   * @param now the time of the run, the same for all posts
   */
  public RuleContext(Site site, Instant now) {
    this(site, now, new ConcurrentHashMap<>());
  }

  private RuleContext(Site site, Instant now, ConcurrentMap<Class<?>, Shared> shared) {
    this.site = site;
    this.now = now;
    this.shared = shared;
  }

  /** The context of the same run once more is known of the site. */
  RuleContext with(Site known) {
    return new RuleContext(known, now, shared);
  }

  /** The site with its settings and its generator. */
  public Site site() {
    return site;
  }

  /** The time of the run, the same for all posts. */
  public Instant now() {
    return now;
  }

  /**
   * The addresses that the site has.
   *
   * @param documents the facts of all documents, or of posts at least
   */
  public SiteMap map(List<Facts> documents) {
    return once(SiteMap.class, () -> site.generator().map(site.tree(), documents, now));
  }

  /**
   * What rules share: made when it is first asked for, once a run, whichever rule and thread asks.
   *
   * @param type tells it from all else that is shared
   * @param maker makes it, of nothing that differs between those who ask; may ask for other things
   *     that are shared, but not in a circle
   */
  public <T> T once(Class<T> type, Supplier<T> maker) {
    Shared fresh = new Shared(maker);
    Shared known = shared.putIfAbsent(type, fresh);
    return type.cast((known == null ? fresh : known).value());
  }

  /** Something that is made when it is first asked for. */
  private static final class Shared {
    private final Supplier<?> maker;
    private Object value;

    Shared(Supplier<?> maker) {
      this.maker = maker;
    }

    synchronized Object value() {
      if (value == null) {
        value = maker.get();
      }
      return value;
    }
  }
}
