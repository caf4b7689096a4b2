package io.github.postlint.web;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleLevel;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.web.fetch.Fetcher;
import io.github.postlint.web.fetch.PageBytes;
import io.github.postlint.web.fetch.WebFailure;
import io.github.postlint.web.fetch.WebReply;
import io.github.postlint.web.fetch.WebRequest;
import io.github.postlint.web.fetch.WebResponse;
import io.github.postlint.web.visit.VisitLimits;
import io.github.postlint.web.visit.Visits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A web of which every answer is written down, one a line: {@code 404 https://example.org/a},
 * {@code 301 https://example.org/a https://example.org/b}, {@code 200
 * https://example.org/a#one#two} for a page with headings of these ids, or a failure in place of
 * the status, such as {@code CERTIFICATE}. What is not written down is not asked for, {@code
 * robots.txt} aside.
 */
public final class ScriptedWeb implements Fetcher {
  private final Map<String, String[]> script = new HashMap<>();
  private final List<WebRequest> requests = new ArrayList<>();

  /** A web of these lines. */
  public ScriptedWeb(List<String> lines) {
    for (String line : lines) {
      String[] words = line.strip().split("\\s+");
      if (words.length > 1) {
        script.put(words[1].replaceFirst("#.*", ""), words);
      }
    }
  }

  /** What the rules about external links find in a site whose web is in {@code web.txt}. */
  public static LintResult check(Path root, Map<String, RuleLevel> levels) {
    try {
      ScriptedWeb web = new ScriptedWeb(Files.readAllLines(root.resolve("web.txt")));
      return web.check(
              root,
              levels,
              new LinkChoice(new AddressPatterns(List.of()), new AddressPatterns(List.of())))
          .findings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LinkResult check(Path root, Map<String, RuleLevel> levels, LinkChoice choice) {
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    try {
      return new LinkCheck(
              choice, new Visits(this, VisitLimits.DEFAULT, new FakeClock()), Optional.empty())
          .check(site, new LintOptions(levels, TestSite.NOW, 1), List.of(), Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What was asked. */
  public synchronized List<WebRequest> requests() {
    return List.copyOf(requests);
  }

  @Override
  public synchronized WebReply fetch(WebRequest request) {
    requests.add(request);
    String address = request.address().toString();
    if (address.endsWith("/robots.txt")) {
      return new WebResponse(404, Map.of(), PageBytes.NONE);
    }
    String[] words = script.get(address);
    if (words == null) {
      throw new AssertionError(address + " is not in the script");
    }
    if (!words[0].matches("\\d+")) {
      return new WebFailure(WebFailure.Kind.valueOf(words[0]), detail(words[0]));
    }
    Map<String, List<String>> headers = new HashMap<>();
    headers.put("content-type", List.of("text/html; charset=utf-8"));
    if (words.length > 2) {
      headers.put("location", List.of(words[2]));
    }
    return new WebResponse(Integer.parseInt(words[0]), headers, page(words[1]));
  }

  private static String detail(String kind) {
    return switch (WebFailure.Kind.valueOf(kind)) {
      case HOST -> "its host is not known to the DNS";
      case NOT_PUBLIC -> "its host has a private address";
      case CONNECTION -> "its server takes no connection";
      case CERTIFICATE -> "its certificate has expired";
      case TIME -> "its server does not answer in time";
      case BROKEN -> "its server breaks the connection off";
    };
  }

  private static PageBytes page(String address) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><title>Page</title>");
    String[] ids = address.split("#", -1);
    for (int i = 1; i < ids.length; i++) {
      html.append("<h2 id=\"").append(ids[i]).append("\">Heading</h2>");
    }
    return new PageBytes(html.toString().getBytes(StandardCharsets.UTF_8), true);
  }
}
