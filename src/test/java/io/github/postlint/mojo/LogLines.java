package io.github.postlint.mojo;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what a goal logs. */
class LogLines extends SystemStreamLog {
  final List<String> lines = new ArrayList<>();

  @Override
  public boolean isDebugEnabled() {
    return true;
  }

  @Override
  public void debug(CharSequence text) {
    lines.add("DEBUG " + text);
  }

  @Override
  public void info(CharSequence text) {
    lines.add("INFO " + text);
  }

  @Override
  public void warn(CharSequence text) {
    lines.add("WARN " + text);
  }

  @Override
  public void error(CharSequence text) {
    lines.add("ERROR " + text);
  }
}
