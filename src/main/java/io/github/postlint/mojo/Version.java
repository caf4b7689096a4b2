package io.github.postlint.mojo;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;

/** What runs: which Postlint in which Java. */
final class Version {
  private Version() {}

  /** Postlint's own version, from a resource that the build fills in. */
  static String get() {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }

  /** The same with what tells builds of one version apart while it is under development. */
  static String ofBuild() {
    String version = get();
    CodeSource source = Version.class.getProtectionDomain().getCodeSource();
    if (source == null || !version.endsWith("-SNAPSHOT")) {
      return version;
    }
    try {
      File jar = new File(source.getLocation().toURI());
      return version + " " + jar.length() + " " + jar.lastModified();
    } catch (URISyntaxException e) {
      return version + " " + source.getLocation();
    }
  }

  /**
   * All that tells one Java from another, and whether it brings the compiler, which reads snippets.
   * The version's own text is made by a stream, which takes longer.
   */
  static String ofJava() {
    Runtime.Version version = Runtime.version();
    boolean compiler = ModuleLayer.boot().findModule("jdk.compiler").isPresent();
    return version.version()
        + " "
        + version.pre()
        + version.build()
        + version.optional()
        + (compiler ? " compiler" : "");
  }
}
