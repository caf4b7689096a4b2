package io.github.postlint;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders on file systems that behave as on another machine. */
public final class ForeignFiles {
  private ForeignFiles() {}

  /** {@code C:\blog}: backslashes between names, whose case does not matter. */
  public static Path windows() {
    return folder(Configuration.windows(), "C:\\blog");
  }

  /** {@code \\host\share\blog}, a folder of another machine on Windows. */
  public static Path share() {
    return folder(
        Configuration.windows().toBuilder()
            .setRoots("\\\\host\\share\\")
            .setWorkingDirectory("\\\\host\\share\\work")
            .build(),
        "\\\\host\\share\\blog");
  }

  /** {@code /blog}: the case of names matters, backslashes are letters. */
  public static Path unix() {
    return folder(Configuration.unix(), "/blog");
  }

  /** {@code /blog}, where the case of names does not matter. */
  public static Path mac() {
    return folder(Configuration.osX(), "/blog");
  }

  private static Path folder(Configuration configuration, String name) {
    FileSystem files =
        Jimfs.newFileSystem(configuration.toBuilder().setAttributeViews("basic").build());
    try {
      return Files.createDirectories(files.getPath(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
