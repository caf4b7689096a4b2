package io.github.postlint.fork;

import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.cache.CacheLog;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a separate JVM runs: takes a folder and a job from standard input, leaves the results in the
 * folder, and says on standard output how far it is. It ends at once when standard input does,
 * which is when whoever has started it is gone.
 */
public final class ForkedMain {
  private static final int ORPHANED = 2;

  private ForkedMain() {}

  /** Runs one job. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(System.in);
    JobRequest request = JobRequest.read(in);
    Job job = request.job();
    endWith(in);
    new Linter(job.rules(), job.options())
        .lint(
            job.open(),
            job.store(request.folder(), CacheLog.NONE),
            new ProgressPrinter(System.out));
  }

  private static void endWith(InputStream in) {
    Thread watch = new Thread(() -> awaitEnd(in), "watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static void awaitEnd(InputStream in) {
    try {
      while (in.read() >= 0) {}
    } catch (IOException e) {
      // Closed, which is an end as well.
    }
    Runtime.getRuntime().halt(ORPHANED);
  }

  /** Says now and then how many posts are checked. */
  private record ProgressPrinter(PrintStream out) implements Progress {
    private static final int STEP = 50;

    @Override
    public void checked(int done, int total) {
      if (done % STEP == 0) {
        out.println(ProgressText.of(done, total));
      }
    }
  }
}
