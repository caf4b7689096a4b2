package io.github.postlint.bench;

import io.github.postlint.post.Post;
import io.github.postlint.post.Source;
import io.github.postlint.post.SourceReader;
import io.github.postlint.site.PostFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
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

/** From a file to a post with front matter: time for one post. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reading {
  private static final int POSTS = 200;

  private Blog blog;
  private List<PostFile> files;
  private List<byte[]> bytes;
  private List<Source> sources;

  @Setup
  public void open() throws IOException {
    blog = new Blog(Blog.folder("blog"));
    files = blog.files(POSTS);
    bytes = new ArrayList<>();
    for (PostFile file : files) {
      bytes.add(Files.readAllBytes(file.file()));
    }
    sources = blog.sources(POSTS);
  }

  /** The file's bytes, decoded, with the table of lines. */
  @Benchmark
  @OperationsPerInvocation(POSTS)
  public void readAndDecode(Blackhole hole) throws IOException {
    for (PostFile file : files) {
      hole.consume(SourceReader.read(file.file(), file.path()));
    }
  }

  /** The same without the file system. */
  @Benchmark
  @OperationsPerInvocation(POSTS)
  public void decode(Blackhole hole) {
    for (byte[] post : bytes) {
      hole.consume(SourceReader.decode(post, "post.md"));
    }
  }

  /** Front matter split off and parsed. */
  @Benchmark
  @OperationsPerInvocation(POSTS)
  public void frontMatter(Blackhole hole) {
    for (Source source : sources) {
      Post post = blog.parse(source);
      hole.consume(post.frontMatter());
    }
  }
}
