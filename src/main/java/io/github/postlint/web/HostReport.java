package io.github.postlint.web;

import io.github.postlint.web.address.WebReading;
import io.github.postlint.web.visit.Answer;
import io.github.postlint.web.visit.Answer.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What is known of the addresses of each host.
 *
 * @param hosts the lines on each host's addresses, by host
 * @param outcomes how many addresses have come to what
 * @param left how many were left out: ignored, or not to be asked for
 */
public record HostReport(Map<String, List<Line>> hosts, Map<Outcome, Integer> outcomes, int left) {

  /**
   * One address.
   *
   * @param uses how many places of the site link to it
   */
  public record Line(URI address, int uses, Answer answer) {}

  static HostReport of(LinkCollector links, Map<URI, Answer> answers) {
    Map<URI, Integer> uses = new TreeMap<>();
    int left = 0;
    for (Map.Entry<String, WebReading> one : links.readings().entrySet()) {
      if (one.getValue() instanceof WebReading.Asked asked
          && answers.containsKey(asked.address().uri())) {
        uses.merge(asked.address().uri(), links.uses().get(one.getKey()), Integer::sum);
      } else {
        left++;
      }
    }
    Map<String, List<Line>> hosts = new TreeMap<>();
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    uses.forEach(
        (address, count) -> {
          Answer answer = answers.get(address);
          hosts
              .computeIfAbsent(address.getHost(), any -> new ArrayList<>())
              .add(new Line(address, count, answer));
          outcomes.merge(answer.outcome(), 1, Integer::sum);
        });
    return new HostReport(hosts, outcomes, left);
  }

  /** One sentence on all of them. */
  public String summary() {
    int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
    StringJoiner parts = new StringJoiner(", ");
    outcomes.forEach((outcome, count) -> parts.add(number(count) + " " + word(outcome)));
    return number(all)
        + (all == 1 ? " external address at " : " external addresses at ")
        + number(hosts.size())
        + (hosts.size() == 1 ? " host" : " hosts")
        + (all == 0 ? "" : ": " + parts)
        + (left == 0 ? "" : "; " + number(left) + " left out")
        + ".";
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case ALIVE -> "alive";
      case DEAD -> "dead";
      case NO_HOST -> "of unknown hosts";
      case NO_TRUST -> "with a bad certificate";
      case UNREACHABLE -> "unreachable";
      case UNDECIDED -> "not decided";
    };
  }

  /** The addresses of which nothing can be said, each with the reason. */
  public List<String> undecided() {
    List<String> lines = new ArrayList<>();
    for (List<Line> host : hosts.values()) {
      for (Line line : host) {
        if (line.answer().outcome() == Outcome.UNDECIDED) {
          lines.add("Not decided: " + line.address() + ": " + line.answer().detail());
        }
      }
    }
    return lines;
  }

  /**
   * A page in Markdown: a section for each host, with its addresses and what has become of them.
   */
  public void write(Writer out) throws IOException {
    out.write("# External links by host\n\n" + summary() + "\n");
    for (Map.Entry<String, List<Line>> host : hosts.entrySet()) {
      out.write("\n## " + host.getKey() + "\n\n");
      for (Line line : host.getValue()) {
        Answer answer = line.answer();
        out.write("- <" + line.address() + ">, linked " + times(line.uses()) + ": ");
        out.write(word(answer.outcome()));
        out.write(answer.detail().isEmpty() ? "" : ", " + oneLine(answer.detail()));
        out.write(answer.moved().map(to -> ", moved to <" + to + ">").orElse(""));
        out.write("; " + answer.at() + "\n");
      }
    }
  }

  private static String times(int count) {
    return count == 1 ? "once" : number(count) + " times";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
