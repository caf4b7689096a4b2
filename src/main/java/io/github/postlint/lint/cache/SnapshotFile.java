package io.github.postlint.lint.cache;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The bytes of a cache file.
 *
 * @param key the conditions under which the snapshot holds
 * @param inputs other files and folders on whose contents it depends
 * @param snapshot what is kept
 */
record SnapshotFile(CacheKey key, RuleInputs inputs, Snapshot snapshot) {
  /** Begins the file, and changes with its form. */
  static final long MARK = 0x706F73746C696E03L;

  private static final int HEAD = Long.BYTES + Integer.BYTES;

  byte[] toBytes() {
    SectionWriter out = new SectionWriter();
    out.wide(MARK);
    out.integer(0);
    out.text(key.text());
    inputs.write(out);
    snapshot.index().write(out);
    out.block(snapshot.records());
    snapshot.strings().write(out);
    out.block(snapshot.tallies().record());
    out.block(snapshot.others());
    out.integer(snapshot.isSettled() ? 1 : 0);
    out.text(snapshot.problems());
    snapshot.period().write(out);
    out.block(snapshot.site());
    out.integer(snapshot.spent());
    byte[] bytes = out.toByteArray();
    ByteBuffer.wrap(bytes).putInt(Long.BYTES, checksum(bytes));
    return bytes;
  }

  /**
   * Reads a cache file.
   *
   * @throws DamagedException if the bytes are not those of one
   */
  static SnapshotFile read(byte[] bytes) {
    return DamagedException.guard(() -> readAll(bytes));
  }

  private static SnapshotFile readAll(byte[] bytes) {
    if (bytes.length < HEAD) {
      throw new DamagedException("a file of " + bytes.length + " bytes");
    }
    SectionReader in = new SectionReader(bytes);
    if (in.wide() != MARK) {
      throw new DamagedException("a file of another form");
    }
    if (in.integer() != checksum(bytes)) {
      throw new DamagedException("a file that was cut off or changed");
    }
    return new SnapshotFile(new CacheKey(in.text()), RuleInputs.read(in), snapshot(in));
  }

  private static Snapshot snapshot(SectionReader in) {
    PostIndex index = PostIndex.read(in);
    Block records = in.block();
    StringTable strings = StringTable.read(in);
    return new Snapshot(
        index,
        records,
        strings,
        TallyTable.read(in.block(), strings),
        in.block(),
        in.integer() == 1,
        in.text(),
        Period.read(in),
        in.block(),
        in.integer());
  }

  static int checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, HEAD, bytes.length - HEAD);
    return (int) checksum.getValue();
  }
}
