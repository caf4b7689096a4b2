package io.github.postlint.rules.code;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Keeps the compiler from looking for files, which takes it longer than to parse a snippet. */
final class NoFiles implements JavaFileManager {

  @Override
  public ClassLoader getClassLoader(Location location) {
    return null;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {
    return List.of();
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return null;
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.equals(b);
  }

  @Override
  public boolean handleOption(String current, Iterator<String> remaining) {
    return false;
  }

  @Override
  public int isSupportedOption(String option) {
    return -1;
  }

  @Override
  public boolean hasLocation(Location location) {
    return false;
  }

  @Override
  public JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) {
    return null;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    throw new UnsupportedOperationException("nothing is compiled");
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String relativeName) {
    return null;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    throw new UnsupportedOperationException("nothing is compiled");
  }

  @Override
  public Iterable<Set<Location>> listLocationsForModules(Location location) {
    return List.of();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
