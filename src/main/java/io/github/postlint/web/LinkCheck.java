package io.github.postlint.web;

import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.Rule;
import io.github.postlint.site.Site;
import io.github.postlint.web.address.WebAddress;
import io.github.postlint.web.address.WebReading;
import io.github.postlint.web.kept.AnswerFile;
import io.github.postlint.web.rules.LinkAnswers;
import io.github.postlint.web.rules.WebRules;
import io.github.postlint.web.visit.Answer;
import io.github.postlint.web.visit.Visits;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks the external links of a site: takes them down, asks for each address once, and lets rules
 * look at the answers.
 */
public final class LinkCheck {
  private final LinkChoice choice;
  private final Visits visits;
  private final Optional<AnswerFile> kept;

  /**
   * @param choice which addresses are asked for
   * @param visits asks for them
   * @param kept what earlier runs have found out
   */
  public LinkCheck(LinkChoice choice, Visits visits, Optional<AnswerFile> kept) {
    this.choice = choice;
    this.visits = visits;
    this.kept = kept;
  }

  /**
   * Checks a site.
   *
   * @param besides rules that run as well, such as those on files that cannot be read
   * @throws IOException if the answers cannot be kept
   */
  public LinkResult check(Site site, LintOptions options, List<Rule> besides, Progress progress)
      throws InterruptedException, IOException {
    LinkCollector collector = new LinkCollector();
    new Linter(List.of(collector), options).lint(site, Progress.NONE);
    Map<URI, Set<String>> wanted = wanted(collector.readings());
    Map<URI, Answer> known = known(wanted);
    Map<URI, Set<String>> unknown = new TreeMap<>(wanted);
    unknown.keySet().removeAll(known.keySet());
    Map<URI, Answer> fresh = visits.visit(unknown, done -> progress.checked(done, unknown.size()));
    if (kept.isPresent() && !fresh.isEmpty()) {
      kept.get().keep(fresh);
    }
    Map<URI, Answer> answers = new HashMap<>(known);
    answers.putAll(fresh);
    List<Rule> rules = new ArrayList<>(WebRules.all(new LinkAnswers(answers)));
    rules.addAll(besides);
    LintResult result = new Linter(rules, options).lint(site, Progress.NONE);
    return new LinkResult(result, HostReport.of(collector, answers), fresh.size());
  }

  private Map<URI, Set<String>> wanted(Map<String, WebReading> readings) {
    Map<URI, Set<String>> wanted = new TreeMap<>();
    for (WebReading reading : readings.values()) {
      if (reading instanceof WebReading.Asked asked && choice.isWanted(asked.address().uri())) {
        WebAddress address = asked.address();
        Set<String> fragments = wanted.computeIfAbsent(address.uri(), any -> new HashSet<>());
        address.fragment().ifPresent(fragments::add);
      }
    }
    return wanted;
  }

  private Map<URI, Answer> known(Map<URI, Set<String>> wanted) {
    Map<URI, Answer> known = new HashMap<>();
    if (kept.isPresent()) {
      wanted.forEach(
          (address, fragments) ->
              kept.get().find(address, fragments).ifPresent(answer -> known.put(address, answer)));
    }
    return known;
  }
}
