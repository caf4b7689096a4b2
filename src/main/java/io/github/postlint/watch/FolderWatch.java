package io.github.postlint.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Hears from the file system what happens in folders. */
final class FolderWatch implements AutoCloseable {
  /** Editors write a file in several steps, which are one save. */
  private static final Duration BREATH = Duration.ofMillis(10);

  /** What never pauses is looked at all the same. */
  private static final Duration PATIENCE = Duration.ofMillis(250);

  private final WatchService service;
  private final Map<WatchKey, Path> keys = new HashMap<>();

  FolderWatch() throws IOException {
    this.service = FileSystems.getDefault().newWatchService();
  }

  /**
   * Watches folders from now on, besides those that are watched already; a folder that is gone is
   * passed over.
   *
   * @return whether one was not watched before, in which something may have happened unheard
   */
  boolean add(Iterable<Path> folders) throws IOException {
    boolean added = false;
    for (Path folder : folders) {
      if (!keys.containsValue(folder)) {
        added |= add(folder);
      }
    }
    return added;
  }

  private boolean add(Path folder) throws IOException {
    try {
      return keys.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder)
          == null;
    } catch (NoSuchFileException | NotDirectoryException e) {
      return false;
    }
  }

  /** Waits until something happens, and until it pauses. */
  Saved next() throws InterruptedException {
    return drain(service.take());
  }

  /** The same; empty where nothing happens for some time. */
  Optional<Saved> next(Duration time) throws InterruptedException {
    return Optional.ofNullable(service.poll(time.toMillis(), TimeUnit.MILLISECONDS))
        .map(this::drain);
  }

  private Saved drain(WatchKey first) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Set<Path> files = new HashSet<>();
    boolean lost = false;
    WatchKey key = first;
    while (key != null) {
      lost |= collect(key, files);
      key = System.nanoTime() < end ? breathe() : null;
    }
    return new Saved(files, lost);
  }

  /** Who is interrupted here hears it when waiting next. */
  private WatchKey breathe() {
    try {
      return service.poll(BREATH.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** Whether events were lost. */
  private boolean collect(WatchKey key, Set<Path> files) {
    Path folder = keys.get(key);
    boolean lost = folder == null;
    for (WatchEvent<?> event : key.pollEvents()) {
      lost |= event.kind() == OVERFLOW;
      if (folder != null && event.context() instanceof Path name) {
        files.add(folder.resolve(name));
      }
    }
    if (!key.reset()) {
      keys.remove(key);
    }
    return lost;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
