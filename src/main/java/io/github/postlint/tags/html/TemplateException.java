package io.github.postlint.tags.html;

/**
 * A template, stylesheet or list of words that a site brings cannot be used; says which and why.
 */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TemplateException(String message, Throwable cause) {
    super(message, cause);
  }
}
