package io.github.postlint.fork;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;

/**
 * How to start the Java that runs, with the classes that it has, for a few seconds of work.
 *
 * @param heap the largest heap, in MB (2^20 bytes)
 * @param threads how many threads shall work at a time, at least 1
 */
record JavaCommand(int heap, int threads) {
  /** More have nothing to do in a heap that small. */
  private static final int MAX_COLLECTORS = 4;

  /** Properties that decide how Java reads names and shows texts. */
  private static final List<String> INHERITED =
      List.of("file.encoding", "user.language", "user.country", "user.timezone");

  /** The logging that the schema validator wants, which Maven lends to plugins. */
  private static final String LOGGING = "org.slf4j.Logger";

  /**
   * The optimizing compiler needs longer than the work takes before it pays off, and so does a
   * collector that works while others do.
   */
  List<String> words(Class<?> main) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-XX:+IgnoreUnrecognizedVMOptions");
    words.add("-XX:TieredStopAtLevel=1");
    words.add(threads == 1 ? "-XX:+UseSerialGC" : "-XX:+UseParallelGC");
    words.add("-XX:ParallelGCThreads=" + Math.min(threads, MAX_COLLECTORS));
    words.add("-XX:+ExitOnOutOfMemoryError");
    words.add("-XX:-UsePerfData");
    words.add("-Xmx" + heap + "m");
    for (String name : INHERITED) {
      String value = System.getProperty(name);
      if (value != null) {
        words.add("-D" + name + "=" + value);
      }
    }
    words.add("-cp");
    words.add(String.join(File.pathSeparator, classPath(main.getClassLoader())));
    words.add(main.getName());
    return words;
  }

  private static List<String> classPath(ClassLoader loader) {
    if (!(loader instanceof URLClassLoader realm)) {
      return List.of(System.getProperty("java.class.path"));
    }
    List<String> files = new ArrayList<>();
    for (URL url : realm.getURLs()) {
      add(url, files);
    }
    try {
      CodeSource logging =
          Class.forName(LOGGING, false, loader).getProtectionDomain().getCodeSource();
      if (logging != null) {
        add(logging.getLocation(), files);
      }
    } catch (ClassNotFoundException e) {
      // Then nobody can validate by a schema here either.
    }
    return files;
  }

  private static void add(URL url, List<String> files) {
    try {
      files.add(Path.of(url.toURI()).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      // Classes that do not come from a file cannot be named to a separate JVM.
    }
  }
}
