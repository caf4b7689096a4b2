package io.github.postlint.settings;

/** A setting cannot be used; the message says where, why, and what to do. */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super(message);
  }
}
