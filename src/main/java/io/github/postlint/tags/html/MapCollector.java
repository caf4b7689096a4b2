package io.github.postlint.tags.html;

import com.samskivert.mustache.BasicCollector;
import java.util.HashMap;
import java.util.Map;

/** Looks names up in maps and lists only: no reflection. */
final class MapCollector extends BasicCollector {

  @Override
  public <K, V> Map<K, V> createFetcherCache() {
    return new HashMap<>();
  }
}
