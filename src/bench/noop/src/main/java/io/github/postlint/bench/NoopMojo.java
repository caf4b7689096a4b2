package io.github.postlint.bench;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Does nothing: the floor under every goal in the same Maven. */
@Mojo(name = "noop", requiresProject = false, threadSafe = true)
public final class NoopMojo extends AbstractMojo {

  @Override
  public void execute() {}
}
