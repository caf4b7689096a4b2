package io.github.postlint.rules.code;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** One reading of a snippet, as the compiler wants to have it. */
final class JavaText extends SimpleJavaFileObject {
  private final String text;
  private final int before;
  private final int length;

  JavaText(String code, JavaFrame frame) {
    super(URI.create("string:///Snippet.java"), Kind.SOURCE);
    this.text = frame.before() + code + "\n" + frame.after();
    this.before = frame.before().length();
    this.length = code.length();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /**
   * The place in the snippet that belongs to a place in the text; its nearest end for the frame.
   */
  int offset(long position) {
    return (int) Math.max(0, Math.min(length, position - before));
  }

  /** The place after the snippet. */
  int end() {
    return length;
  }
}
