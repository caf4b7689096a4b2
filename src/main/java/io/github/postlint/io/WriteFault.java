package io.github.postlint.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says why a file could not be written. */
public final class WriteFault {
  private WriteFault() {}

  /** The cause in a few words; the exceptions of several of them name nothing but a file. */
  public static String cause(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (e instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is not a folder";
    }
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " is gone";
    }
    if (e instanceof FileSystemException fault && fault.getReason() != null) {
      return fault.getReason();
    }
    return Optional.ofNullable(e.getMessage()).orElseGet(e::toString);
  }
}
