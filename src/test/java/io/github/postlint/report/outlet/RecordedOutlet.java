package io.github.postlint.report.outlet;

import io.github.postlint.io.AtomicFile;
import io.github.postlint.lint.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what a report writes. */
public final class RecordedOutlet implements Outlet {
  /** Each with its severity before it, such as {@code ERROR}, and a space. */
  public final List<String> messages = new ArrayList<>();

  public final List<String> commands = new ArrayList<>();

  /** By their names. */
  public final Map<String, String> files = new LinkedHashMap<>();

  /** What was added to the page of the run. */
  public final List<String> summaries = new ArrayList<>();

  private final Set<Severity> shown;

  /** An outlet that shows all messages. */
  public RecordedOutlet() {
    this(EnumSet.allOf(Severity.class));
  }

  public RecordedOutlet(Set<Severity> shown) {
    this.shown = shown;
  }

  @Override
  public boolean shows(Severity severity) {
    return shown.contains(severity);
  }

  @Override
  public void message(Severity severity, String text) {
    messages.add(severity + " " + text);
  }

  @Override
  public void command(String line) {
    commands.add(line);
  }

  @Override
  public void summary(String markdown) {
    summaries.add(markdown);
  }

  @Override
  public void file(String name, AtomicFile.Content content) throws IOException {
    StringWriter text = new StringWriter();
    content.writeTo(text);
    files.put(name, text.toString());
  }
}
