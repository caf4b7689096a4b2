package io.github.postlint.bench;

import io.github.postlint.lint.Finding;
import io.github.postlint.report.console.ConsoleReport;
import io.github.postlint.report.text.Style;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What the console shows: time for one finding. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Console {
  private static final int FINDINGS = 500;

  private final ConsoleReport report = new ConsoleReport(Style.PLAIN, 0);
  private List<Finding> findings;

  @Setup
  public void lint() {
    findings = new Blog(Blog.folder("blog")).lint().findings();
    if (findings.size() < FINDINGS) {
      throw new IllegalStateException("Too few findings: " + findings.size());
    }
    findings = findings.subList(0, FINDINGS);
  }

  /** The message in lines, and the source line with carets. */
  @Benchmark
  @OperationsPerInvocation(FINDINGS)
  public void finding(Blackhole hole) {
    for (Finding finding : findings) {
      hole.consume(report.text(finding));
    }
  }
}
