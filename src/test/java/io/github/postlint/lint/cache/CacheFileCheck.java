package io.github.postlint.lint.cache;

import io.github.postlint.lint.FileFindings;
import java.nio.ByteBuffer;

/** A cache file ends in what it holds or in a refusal, whatever bytes are in it. */
public final class CacheFileCheck {
  private CacheFileCheck() {}

  /** Reads bytes as a cache file whose mark and checksum are right, and all that is in it. */
  public static void accept(byte[] bytes) {
    byte[] file = new byte[bytes.length + Long.BYTES + Integer.BYTES];
    ByteBuffer.wrap(file).putLong(SnapshotFile.MARK).putInt(0).put(bytes);
    ByteBuffer.wrap(file).putInt(Long.BYTES, SnapshotFile.checksum(file));
    try {
      readAll(SnapshotFile.read(file).snapshot());
    } catch (DamagedException e) {
      // A refusal is what a damaged file must end in.
    }
  }

  private static void readAll(Snapshot snapshot) {
    for (int row = 0; row < snapshot.index().count(); row++) {
      snapshot.post(row).findings().all();
      snapshot.facts(row);
    }
    snapshot.siteResult().files().forEach(FileFindings::all);
  }

  /** What stands after mark and checksum in a file of a real run. */
  static byte[] content(byte[] file) {
    byte[] content = new byte[file.length - Long.BYTES - Integer.BYTES];
    System.arraycopy(file, file.length - content.length, content, 0, content.length);
    return content;
  }
}
